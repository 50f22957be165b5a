import type { Edition } from "@bunkai/domain/catalog/edition";
import type { FormWithoutItems } from "@bunkai/domain/catalog/form-without-items";
import type { FormReadingView } from "@bunkai/domain/workbook/loaded-form";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import { useState } from "react";
import { ImportProblems } from "../disclosure/import-problems.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Page, Part } from "../ui/page.tsx";
import { ConfirmFormPart } from "./confirm-form-part.tsx";
import { type FormDecisions, type FormRowRead, formRows } from "./form-decisions.ts";
import { FormRowDecision, FormRowFacts } from "./form-row-decision.tsx";
import { type Rest, RestPart } from "./rest-part.tsx";

export type ConfirmFormViewProps = {
  readonly view: FormReadingView;
  /** The form that the workbook is said to be, where the product has no items of it. */
  readonly official: FormWithoutItems | null;
};

/** What was read of a form: doubtful rows are decided one by one, and what becomes of rows that are no item. */
export function ConfirmFormView({ official, view }: ConfirmFormViewProps) {
  const { edition, fileName, reading } = view;
  const { disclosure, loadedForm } = useWords();
  const said = loadedForm.read;
  const read = useBilingual();
  const [decisions, setDecisions] = useState<FormDecisions>(new Map());
  const [rest, setRest] = useState<Rest>({
    isMade: edition === null,
    title: official ? read(official.title) : edition ? "" : fileName.replace(/\.xls[xm]$/u, ""),
    issuer: official ? read(official.issuer) : "",
    kind: official?.kind ?? "private",
  });
  const rows = formRows(reading, decisions);
  const decide = (row: FormRowRead, itemKey: string | null | undefined) => {
    const next = new Map(decisions);
    if (itemKey === undefined) next.delete(placeKey(row));
    else next.set(placeKey(row), itemKey);
    setDecisions(next);
  };
  const [doubtful, sure, others] = (["doubtful", "sure", "none"] as const).map((state) =>
    rows.filter((row) => row.state === state),
  );
  const problems = reading.problems.filter(({ code }) => code !== "unknown_item");
  const counts = { sure: sure?.length ?? 0, doubtful: doubtful?.length ?? 0 };
  return (
    <Page lead={<p>{said.lead}</p>} title={said.title({ name: fileName })}>
      <p className="font-bold">
        {edition
          ? said.found({ ...counts, others: others?.length ?? 0 })
          : said.ownRows({ count: rows.length })}
      </p>
      {edition && doubtful && doubtful.length > 0 && (
        <Part title={said.doubtful({ count: doubtful.length })}>
          <p>{said.doubtfulHint}</p>
          <Decisions decide={decide} edition={edition} rows={doubtful} />
        </Part>
      )}
      {problems.length > 0 && (
        <Part title={disclosure.import.problems({ count: problems.length })}>
          <ImportProblems problems={problems} />
        </Part>
      )}
      {edition && sure && sure.length > 0 && (
        <Folded title={said.sure({ count: sure.length })}>
          <SureRows edition={edition} rows={sure} />
        </Folded>
      )}
      {others && others.length > 0 && (
        <Folded
          title={
            edition ? said.others({ count: others.length }) : said.ownRows({ count: rows.length })
          }
        >
          {edition ? (
            <>
              <p>{said.othersHint}</p>
              <Decisions decide={decide} edition={edition} rows={others} />
            </>
          ) : (
            <ul className="border-t border-solid-gray-300">
              {others.map((row) => (
                <li className="border-b border-solid-gray-300 py-2" key={placeKey(row)}>
                  <FormRowFacts row={row} />
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
      <RestPart isOnlyOwn={edition === null} onChange={setRest} rest={rest} rows={rows} />
      <ConfirmFormPart decisions={decisions} rest={rest} rows={rows} view={view} />
    </Page>
  );
}

function Folded(props: { readonly title: string; readonly children: React.ReactNode }) {
  const { loadedForm } = useWords();
  return (
    <Part title={props.title}>
      <details>
        <summary className="link w-fit cursor-pointer">{loadedForm.read.show}</summary>
        <div className="mt-3 flex flex-col gap-3">{props.children}</div>
      </details>
    </Part>
  );
}

function Decisions(props: {
  readonly rows: readonly FormRowRead[];
  readonly edition: Edition;
  readonly decide: (row: FormRowRead, itemKey: string | null | undefined) => void;
}) {
  return (
    <ul className="border-t border-solid-gray-300">
      {props.rows.map((row) => (
        <FormRowDecision
          edition={props.edition}
          key={placeKey(row)}
          onDecide={(itemKey) => props.decide(row, itemKey)}
          row={row}
        />
      ))}
    </ul>
  );
}

function SureRows(props: { readonly rows: readonly FormRowRead[]; readonly edition: Edition }) {
  const read = useBilingual();
  const items = new Map(props.edition.items.map((item) => [item.key, item]));
  return (
    <ul className="border-t border-solid-gray-300">
      {props.rows.map((row) => {
        const item = row.itemKey === null ? undefined : items.get(row.itemKey);
        return (
          <li
            className="grid gap-x-8 gap-y-1 border-b border-solid-gray-300 py-2 lg:grid-cols-2"
            key={placeKey(row)}
          >
            <FormRowFacts row={row} />
            <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
              {item && read(item.text)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
