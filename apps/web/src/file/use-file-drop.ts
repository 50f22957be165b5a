import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes files that are dropped anywhere on the page. Elsewhere a browser would open them in place of the page.
 *
 * @param onDrop null: nothing can be added now, the files are ignored
 * @returns true while files hover over the page and would be taken
 */
export function useFileDrop(onDrop: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const hold = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setOver(onDrop !== null && event.type === "dragover");
    if (event.type === "drop") onDrop?.([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener("dragover", hold);
    window.addEventListener("drop", hold);
    window.addEventListener("dragleave", leave);
    return () => {
      window.removeEventListener("dragover", hold);
      window.removeEventListener("drop", hold);
      window.removeEventListener("dragleave", leave);
    };
  }, []);
  return isOver;
}
