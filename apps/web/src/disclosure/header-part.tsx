import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Draft as Kept } from "@bunkai/domain/disclosure/disclosure";
import { useEffect, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { HeaderForm } from "./header-form.tsx";
import type { Draft } from "./use-draft.ts";

export type HeaderPartProps<Own extends Kept> = {
  readonly draft: Draft<Own>;
  readonly edition: Edition;
};

/** The id of the head's place in the page, for links with `#`. */
export const HEADER_ANCHOR = "sheet-header";

/** The head of a sheet: unfolded while a field that must be filled in is empty. */
export function HeaderPart<Own extends Kept>({ draft, edition }: HeaderPartProps<Own>) {
  const words = useWords();
  const { header } = words.disclosure;
  const { disclosure, gaps, keepDisclosure, place } = draft;
  const isWhole = !gaps.some(({ problem }) => problem === "header_missing");
  const [isOpen, setOpen] = useState(!isWhole);
  useEffect(() => {
    if (!isWhole) setOpen(true);
  }, [isWhole]);
  return (
    <details
      className="scroll-mt-20 rounded-8 border border-solid-gray-420 px-4 py-3"
      id={HEADER_ANCHOR}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>
        <span className="font-bold">{header.title}</span>
        {isWhole && <span className="ml-3 text-solid-gray-700">{header.whole}</span>}
      </summary>
      <div className="mt-4">
        <HeaderForm
          disclosure={disclosure}
          edition={edition}
          key={disclosure.version}
          onSaved={keepDisclosure}
          place={place}
        />
      </div>
    </details>
  );
}
