import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import DetailIcon from "lucide-react/icons/panel-right-open";
import { memo, useId } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import { AnswerControl } from "./answer-control.tsx";
import type { DeskEntry } from "./answer-desk.ts";
import { ConflictBox } from "./conflict-box.tsx";
import { ProvenanceMark } from "./provenance-mark.tsx";

export type ItemRowProps = {
  readonly item: Item;
  readonly entry: DeskEntry;
  readonly isOpen: boolean;
  /** What is wrong with the answer, in words. */
  readonly complaint: string | undefined;
  readonly onChange: (itemKey: string, answer: OpenAnswer, typing: boolean) => void;
  readonly onSettle: (itemKey: string, whose: "mine" | "theirs") => void;
  readonly onOpen: (itemKey: string) => void;
};

/** One item of a draft: question, answer, what was said beyond it, and the way to its details. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, entry, isOpen, complaint, onChange, onSettle, onOpen } = props;
  const words = useWords();
  const read = useBilingual();
  const questionId = useId();
  const { answer, state } = entry;
  return (
    <li
      aria-current={isOpen || undefined}
      className={`flex scroll-my-24 flex-col gap-2 border-b border-solid-gray-300 px-3 py-3 aria-[current]:bg-key-50 ${item.parent ? "pl-8" : ""}`}
      data-item={item.key}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-64 leading-160" id={questionId}>
          {item.officialNumber && (
            <span className="mr-2 font-bold tabular-nums">{item.officialNumber}</span>
          )}
          {read(item.text)}
        </p>
        <ProvenanceMark provenance={item.provenance} />
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <div className={item.kind.type === "text" ? "min-w-0 flex-1 basis-64" : ""} data-answer="">
          <AnswerControl
            item={item}
            labelledBy={questionId}
            onChange={(value, typing) => onChange(item.key, { ...answer, value }, typing)}
            value={answer.value}
          />
        </div>
        <Button
          aria-describedby={questionId}
          aria-expanded={isOpen}
          icon={DetailIcon}
          kind="quiet"
          onClick={() => onOpen(item.key)}
          size="small"
        >
          {words.disclosure.detail.open}
        </Button>
      </div>
      <Sayings answer={answer} />
      {complaint && <p className="text-[0.875rem] leading-150 text-error-2">{complaint}</p>}
      {state.type === "incomplete" && (
        <p className="text-[0.875rem] leading-150 text-error-2" role="alert">
          {words.disclosure.save.incomplete}
        </p>
      )}
      {state.type === "conflict" && (
        <ConflictBox
          item={item}
          mine={answer}
          onSettle={(whose) => onSettle(item.key, whose)}
          theirs={state.theirs}
        />
      )}
    </li>
  );
});

/** What was said beyond the answer, in short: the full texts stand in the panel. */
function Sayings({ answer }: { readonly answer: OpenAnswer }) {
  const { detail } = useWords().disclosure;
  const said = [
    [detail.condition, answer.condition],
    [detail.plan, answer.plan?.day],
    [detail.reason, answer.reason],
    [detail.customerDuty, answer.customerDuty],
    [detail.note, answer.note],
  ].filter((one): one is [string, string] => Boolean(one[1]));
  if (said.length === 0) return null;
  return (
    <dl className="flex flex-col gap-0.5 text-[0.875rem] leading-150 text-solid-gray-800">
      {said.map(([label, text]) => (
        <div className="flex gap-2" key={label}>
          <dt className="shrink-0">
            <Tag>{label}</Tag>
          </dt>
          <dd className="line-clamp-2 whitespace-pre-wrap">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
