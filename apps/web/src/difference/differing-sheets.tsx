import type { DifferenceSide, SheetDifference } from "@bunkai/domain/comparison/sheet-difference";
import { SheetLink } from "../comparison/sheet-link.tsx";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";

/** Which two sheets are held against each other, what each is, and what their heads say differently. */
export function DifferingSheets({ difference }: { readonly difference: SheetDifference }) {
  const words = useWords();
  const read = useBilingual();
  const { after, before, diff } = difference;
  const labels = [...before.edition.header, ...after.edition.header];
  const labelOf = (field: string) => {
    const label = labels.find(({ key }) => key === field)?.label;
    return label ? read(label) : field;
  };
  const tongue = useAnswerTongue();
  const said = (field: string, text: string | null) => {
    if (text === null) return words.difference.nothing;
    return field === "createdOn" ? dayText(text, tongue) : text;
  };
  return (
    <div className="flex flex-col gap-4">
      <dl className="grid gap-4 sm:grid-cols-2">
        <Side label={words.difference.before} side={before} />
        <Side label={words.difference.after} side={after} />
      </dl>
      {diff.header.length > 0 && (
        <section aria-label={words.difference.header}>
          <h2 className="text-std-18B-160">{words.difference.header}</h2>
          <ul className="mt-1 text-[0.9375rem] leading-160">
            {diff.header.map((change) => (
              <li key={change.field}>
                <span className="font-bold">{labelOf(change.field)}</span>{" "}
                {words.difference.fromTo({
                  before: said(change.field, change.before),
                  after: said(change.field, change.after),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Side({ label, side }: { readonly label: string; readonly side: DifferenceSide }) {
  const { sheet, edition } = side;
  const words = useWords();
  const read = useBilingual();
  const tongue = useAnswerTongue();
  const momentText = useMomentText();
  const when =
    sheet.origin === "issued"
      ? words.difference.issued({ at: momentText(sheet.issuedAt, "minute") })
      : words.difference.received({
          day: dayText(sheet.receivedOn, tongue),
          sender: sheet.sender,
        });
  return (
    <div className="min-w-0 rounded-8 border border-solid-gray-300 px-4 py-3">
      <dt className="text-[0.875rem] font-bold text-solid-gray-700">{label}</dt>
      <dd className="flex flex-col gap-0.5 text-[0.9375rem] leading-160">
        <span className="flex flex-wrap items-center gap-2 font-bold">
          <SheetLink sheet={sheet} />
        </span>
        <span>{sheet.vendorName}</span>
        <span className="text-solid-gray-800">{read(edition.title)}</span>
        <span className="text-solid-gray-800">{when}</span>
      </dd>
    </div>
  );
}
