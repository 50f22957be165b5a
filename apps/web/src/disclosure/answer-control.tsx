import type { Item } from "@bunkai/domain/catalog/item";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { type ControlProps, JudgementControl } from "./judgement-control.tsx";
import { ChoiceControl, DateControl, TextControl } from "./other-controls.tsx";
import { QuantityControl } from "./quantity-control.tsx";
import { TableControl } from "./table-control.tsx";

export type AnswerControlProps = ControlProps & { readonly item: Item };

/** The way to answer an item: by its kind. Whatever the kind, 対象外 is an answer. */
export function AnswerControl({ item, ...control }: AnswerControlProps) {
  if (item.kind.type === "judgement") return <JudgementControl {...control} />;
  return (
    <div
      className={`flex gap-x-4 gap-y-2 ${item.kind.type === "table" ? "flex-col items-start [&>:first-child]:w-full" : "flex-wrap items-center"}`}
    >
      <ValueControl item={item} {...control} />
      <NotApplicableToggle {...control} />
    </div>
  );
}

function ValueControl({ item: { kind }, ...control }: AnswerControlProps) {
  switch (kind.type) {
    case "quantity":
      return <QuantityControl {...control} units={kind.units} />;
    case "choice":
      return <ChoiceControl {...control} kind={kind} />;
    case "date":
      return <DateControl {...control} />;
    case "table":
      return <TableControl {...control} kind={kind} />;
    default:
      return <TextControl {...control} />;
  }
}

function NotApplicableToggle({ value, onChange }: ControlProps) {
  const isOn = value.type === "notApplicable";
  return (
    <button
      aria-pressed={isOn}
      className="inline-flex min-h-9 items-center rounded-8 border-2 border-solid-gray-300 px-2.5 text-[0.875rem] hover:bg-solid-gray-50 aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:font-bold forced-colors:aria-pressed:border-[Highlight]"
      onClick={() => onChange({ type: isOn ? "unanswered" : "notApplicable" }, false)}
      type="button"
    >
      <JudgementMark judgement="notApplicable" />
    </button>
  );
}
