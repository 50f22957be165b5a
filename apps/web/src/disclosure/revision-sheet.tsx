import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Item } from "@bunkai/domain/catalog/item";
import type { Answer } from "@bunkai/domain/disclosure/answer";
import type { RevisionContent } from "@bunkai/domain/disclosure/revision";
import { useEffect, useId } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { AnswerFace } from "./answer-face.tsx";
import { AnswerSayings } from "./answer-sayings.tsx";
import { ProvenanceMark } from "./provenance-mark.tsx";
import { sectionAnchor } from "./section-anchor.ts";
import { UnaskedItems } from "./unasked-items.tsx";

export type RevisionSheetProps = {
  readonly edition: Edition;
  readonly content: RevisionContent;
  /** The item that a link leads to. */
  readonly openKey: string | undefined;
};

/** What an issued sheet says, section by section, and which items were not asked. */
export function RevisionSheet({ edition, content, openKey }: RevisionSheetProps) {
  useEffect(() => {
    const row = openKey && document.getElementById(rowAnchor(openKey));
    if (row) row.scrollIntoView({ block: "center" });
  }, [openKey]);
  const answers = new Map(content.answers.map(({ itemKey, ...answer }) => [itemKey, answer]));
  const sections = edition.sections.map((section) => {
    const rows = edition.items.flatMap((item) => {
      const answer = answers.get(item.key);
      return item.sectionKey === section.key && answer ? [{ item, answer }] : [];
    });
    return (
      rows.length > 0 && (
        <Section key={section.key} openKey={openKey} rows={rows} section={section} />
      )
    );
  });
  return (
    <>
      {sections}
      <UnaskedItems asked={new Set(answers.keys())} edition={edition} />
    </>
  );
}

function Section(props: {
  readonly section: Edition["sections"][number];
  readonly rows: readonly { readonly item: Item; readonly answer: Answer }[];
  readonly openKey: string | undefined;
}) {
  const { section, rows, openKey } = props;
  const words = useWords();
  const read = useBilingual();
  const headingId = useId();
  const { column } = words.disclosure.revision;
  return (
    <section aria-labelledby={headingId} id={sectionAnchor(section.key)}>
      <h2 className="text-std-18B-160" id={headingId}>
        {read(section.title)}
      </h2>
      <table
        aria-labelledby={headingId}
        className="mt-1 w-full border-t border-solid-gray-600 text-[0.9375rem] leading-160"
      >
        <thead className="max-md:sr-only">
          <tr className="bg-solid-gray-50 text-left">
            <th className="px-3 py-1.5" scope="col">
              {column.question}
            </th>
            <th className="w-44 px-3 py-1.5" scope="col">
              {column.answer}
            </th>
            <th className="w-[32%] px-3 py-1.5" scope="col">
              {column.sayings}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, answer }) => (
            <tr
              aria-current={openKey === item.key || undefined}
              className="border-b border-solid-gray-300 align-top aria-[current]:bg-key-50 max-md:block max-md:py-2"
              id={rowAnchor(item.key)}
              key={item.key}
            >
              <th
                className={`py-2 pr-3 text-left font-normal max-md:block max-md:py-0.5 ${item.parent ? "pl-8" : "pl-3"}`}
                scope="row"
              >
                {item.officialNumber && (
                  <span className="mr-2 font-bold">{item.officialNumber}</span>
                )}
                {read(item.text)} <ProvenanceMark provenance={item.provenance} />
              </th>
              <td className="px-3 py-2 max-md:block max-md:py-0.5">
                <AnswerFace answer={answer} item={item} />
              </td>
              <td className="px-3 py-2 max-md:block max-md:py-0.5">
                <AnswerSayings answer={answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rowAnchor(itemKey: string): string {
  return `item-${itemKey}`;
}
