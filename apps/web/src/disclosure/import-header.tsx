import type { HeaderFieldKey } from "@bunkai/domain/catalog/edition";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { strangeHeaderFields } from "@bunkai/domain/workbook/strange-header";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { dayText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type ImportHeaderProps = {
  readonly reading: WorkbookReading;
  /** What the head of the draft says now. */
  readonly draft: SheetHeader;
  readonly takes: boolean;
  readonly onTake: (takes: boolean) => void;
};

const fields = [
  "vendorName",
  "offeringName",
  "versionLabel",
  "createdOn",
] as const satisfies readonly HeaderFieldKey[];

/** What the head of the workbook says and where, and whether it is taken over. */
export function ImportHeader({ reading, draft, takes, onTake }: ImportHeaderProps) {
  const words = useWords();
  const tongue = useAnswerTongue();
  const { header: said } = words.disclosure.import;
  const textOf = (key: HeaderFieldKey, value: string) =>
    key === "createdOn" ? dayText(value, tongue) : value;
  return (
    <>
      {strangeHeaderFields(draft, reading.header).length > 0 && (
        <Notice title={said.strange} tone="warning">
          <p>{said.strangeHint}</p>
        </Notice>
      )}
      <dl className="border-t border-solid-gray-300">
        {fields.map((key) => {
          const field = reading.header[key];
          const value = field?.value ?? null;
          const before = draft[key];
          return (
            <div
              className="grid gap-x-6 border-b border-solid-gray-300 py-2 sm:grid-cols-[12rem_1fr]"
              key={key}
            >
              <dt className="font-bold">{said.field[key]}</dt>
              <dd>
                {value === null && <span>{field ? said.unreadable : said.absent}</span>}
                {value !== null && textOf(key, value)}
                {field && (
                  <span className="ml-3 text-[0.875rem] text-solid-gray-700">
                    {said.place({ sheet: field.sheet, cell: field.cell, text: field.text })}
                  </span>
                )}
                {value !== null && before !== null && before !== value && (
                  <span className="block text-[0.875rem] text-solid-gray-700">
                    {said.draft({ text: textOf(key, before) })}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <label className="inline-flex items-center gap-2">
        <input
          checked={takes}
          className="size-5 accent-key-900"
          onChange={({ target }) => onTake(target.checked)}
          type="checkbox"
        />
        {said.take}
      </label>
    </>
  );
}
