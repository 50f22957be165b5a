import { Popover } from "@base-ui/react/popover";
import KeyboardIcon from "lucide-react/icons/keyboard";
import { useWords } from "../../language/use-words.ts";

export type TableKeysProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Enter opens the row beside the table. */
  readonly opens: boolean;
};

/** Which keys work in a table. Also opened with `?` inside the table. */
export function TableKeys({ open, onOpenChange, opens }: TableKeysProps) {
  const { keys } = useWords().shell.table;
  const lines = [
    ["↑ ↓ ← →", keys.move],
    ["Home / End", keys.ends],
    ["Ctrl + Home / End", keys.corners],
    ["Page Up / Page Down", keys.pages],
    ["Enter", opens ? keys.open : keys.control],
    ...(opens ? ([["F2", keys.control]] as const) : []),
    ["Esc", keys.back],
    ["?", keys.help],
  ] as const;
  return (
    <Popover.Root onOpenChange={(next) => onOpenChange(next)} open={open}>
      <Popover.Trigger
        aria-label={keys.title}
        className="inline-flex size-8 items-center justify-center rounded-6 hover:bg-solid-gray-100"
      >
        <KeyboardIcon aria-hidden="true" className="size-4" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" className="z-50" collisionPadding={8} sideOffset={6}>
          <Popover.Popup className="max-w-96 rounded-8 border border-solid-gray-420 bg-white p-4 shadow-2 outline-none">
            <Popover.Title className="mb-2 font-bold">{keys.title}</Popover.Title>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.875rem]">
              {lines.map(([key, deed]) => (
                <div className="col-span-2 grid grid-cols-subgrid" key={key}>
                  <dt>
                    <kbd className="font-mono">{key}</kbd>
                  </dt>
                  <dd>{deed}</dd>
                </div>
              ))}
            </dl>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
