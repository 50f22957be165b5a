import type { FormFilling } from "@bunkai/domain/workbook/loaded-form";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";

/** What writing into a form changes, cell by cell, what goes into the note, and what the form cannot take. */
export function FillingView({ filling }: { readonly filling: FormFilling }) {
  const { fill: said } = useWords().loadedForm;
  const { changes, leftOut, moved } = filling;
  const { listSeparator } = useWords().account;
  return (
    <>
      {leftOut.length > 0 && (
        <Notice title={said.leftOut({ count: leftOut.length })} tone="warning">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {leftOut.map(({ cell, field, reason, sheet }) => (
              <li key={`${sheet} ${cell} ${field}`}>
                {said.leftOutOf({
                  ...{ sheet, cell, field: wordIn(said.field, field) },
                  reason: wordIn(said.reason, reason),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {moved.length > 0 && (
        <Notice title={said.moved({ count: moved.length })} tone="information">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {moved.map(({ cell, fields, sheet }) => {
              const named = fields.map((field) => wordIn(said.field, field)).join(listSeparator);
              return (
                <li key={placeKey({ sheet, cell })}>
                  {said.movedOf({ sheet, cell, fields: named })}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      {changes.length === 0 ? <p>{said.noChanges}</p> : <Changes changes={changes} said={said} />}
    </>
  );
}

type ChangesProps = {
  readonly changes: FormFilling["changes"];
  readonly said: Words["loadedForm"]["fill"];
};

function Changes({ changes, said }: ChangesProps) {
  return (
    <table className="w-full border-t border-solid-gray-600 text-[0.9375rem] leading-160">
      <caption className="pb-2 text-left font-bold">
        {said.changes({ count: changes.length })}
      </caption>
      <thead className="max-sm:sr-only">
        <tr className="bg-solid-gray-50 text-left">
          <th className="w-1/4 px-3 py-1.5" scope="col">
            {said.cell}
          </th>
          <th className="px-3 py-1.5" scope="col">
            {said.before}
          </th>
          <th className="px-3 py-1.5" scope="col">
            {said.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ after, before, cell, sheet }) => (
          <tr
            className="border-b border-solid-gray-300 align-top max-sm:block max-sm:py-2"
            key={placeKey({ sheet, cell })}
          >
            <th
              className="px-3 py-1.5 text-left font-normal wrap-anywhere max-sm:block max-sm:py-0.5"
              scope="row"
            >
              {`${sheet} ${cell}`}
            </th>
            <Text name={said.before} text={before || said.blank} />
            <Text isNew name={said.after} text={after || said.blank} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Text(props: { readonly name: string; readonly text: string; readonly isNew?: boolean }) {
  return (
    <td
      className={`px-3 py-1.5 whitespace-pre-wrap wrap-anywhere max-sm:block max-sm:py-0.5 ${props.isNew ? "font-bold" : "text-solid-gray-800"}`}
    >
      <span className="mr-2 text-[0.8125rem] font-normal sm:hidden">{props.name}</span>
      {props.text}
    </td>
  );
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
