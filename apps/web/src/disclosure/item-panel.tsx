import type { Item } from "@bunkai/domain/catalog/item";
import CloseIcon from "lucide-react/icons/x";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { ItemFacts } from "./item-facts.tsx";

export type ItemPanelProps = {
  readonly item: Item;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * More about one item, beside a list or below it on a narrow screen: its text, what is given, and where it comes from.
 * The keyboard goes to its heading when it opens; Escape closes it.
 */
export function ItemPanel({ item, onClose, children }: ItemPanelProps) {
  const words = useWords();
  const read = useBilingual();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      aria-labelledby={headingId}
      className="flex flex-col gap-4 self-start rounded-8 border border-solid-gray-420 bg-white px-4 py-3 max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-20 max-xl:max-h-[65dvh] max-xl:overflow-y-auto max-xl:rounded-b-none max-xl:shadow-4 xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto print:hidden"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="flex items-start justify-between gap-2">
        <h2
          className="text-[0.9375rem] leading-150 font-bold"
          id={headingId}
          ref={heading}
          tabIndex={-1}
        >
          {read(item.text)}
        </h2>
        <IconButton icon={CloseIcon} label={words.shell.action.close} onClick={onClose} />
      </div>
      {children}
      <ItemFacts item={item} />
    </aside>
  );
}
