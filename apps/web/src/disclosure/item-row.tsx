import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import CommentIcon from "lucide-react/icons/message-square";
import DetailIcon from "lucide-react/icons/panel-right-open";
import { memo, useId } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import { AnswerControl } from "./answer-control.tsx";
import type { DeskEntry } from "./answer-desk.ts";
import { ConflictBox } from "./conflict-box.tsx";
import { OriginMark } from "./origin-mark.tsx";
import { ProvenanceMark } from "./provenance-mark.tsx";
import { saidBeyond } from "./said-beyond.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type ItemRowProps = {
  readonly item: Item;
  readonly entry: DeskEntry;
  readonly isOpen: boolean;
  /** What is wrong with the answer, in words. */
  readonly complaint: string | undefined;
  /** What the form asks beside it without insisting, in words. */
  readonly wish: string | undefined;
  readonly openComments: number;
  /** Which of how many items of its section it is. */
  readonly place: number;
  readonly size: number;
  /** Its line in the list, the height left out before it, and whoever measures what is drawn. */
  readonly index: number;
  readonly gapPx: number;
  readonly measure: (element: Element | null) => void;
  readonly onChange: (itemKey: string, answer: OpenAnswer, typing: boolean) => void;
  readonly onConfirm: (itemKey: string) => void;
  readonly onSettle: (itemKey: string, whose: "mine" | "theirs") => void;
  readonly onOpen: (itemKey: string) => void;
};

const widths: Readonly<Record<string, string>> = {
  text: "min-w-0 flex-1 basis-64",
  table: "min-w-0 basis-full",
};

/** One item of a draft: question, answer, what was said beyond it, and the way to its details. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, entry, isOpen, complaint, openComments, onChange, onOpen } = props;
  const words = useWords();
  const read = useBilingual();
  const questionId = useId();
  const { answer, origin, state } = entry;
  const { authoring, detail, save } = words.disclosure;
  return (
    <li
      aria-current={isOpen || undefined}
      aria-posinset={props.place}
      aria-setsize={props.size}
      className={`flex scroll-my-24 flex-col gap-2 border-b border-solid-gray-300 px-3 py-3 aria-[current]:bg-key-50 ${item.parent ? "pl-8" : ""}`}
      data-index={props.index}
      data-item={item.key}
      ref={props.measure}
      style={{ marginTop: props.gapPx }}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-64 leading-160" id={questionId}>
          {item.officialNumber && (
            <span className="mr-2 font-bold tabular-nums">{item.officialNumber}</span>
          )}
          {read(item.text)}
        </p>
        {item.level && <Tag>{authoring.fact.levels[item.level]}</Tag>}
        <ProvenanceMark provenance={item.provenance} />
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <div className={widths[item.kind.type]} data-answer="">
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
          {detail.open}
        </Button>
        {openComments > 0 && (
          <Button
            aria-label={authoring.comment.open({ count: openComments })}
            icon={CommentIcon}
            kind="quiet"
            onClick={() => onOpen(item.key)}
            size="small"
          >
            {openComments}
          </Button>
        )}
      </div>
      {origin && (
        <OriginMark
          describedBy={questionId}
          onConfirm={() => props.onConfirm(item.key)}
          origin={origin}
        />
      )}
      <Sayings answer={answer} />
      {complaint && <p className="text-[0.875rem] leading-150 text-error-2">{complaint}</p>}
      {props.wish && (
        <p className="text-[0.875rem] leading-150 text-solid-gray-700">{props.wish}</p>
      )}
      {state.type === "incomplete" && (
        <p className="text-[0.875rem] leading-150 text-error-2" role="alert">
          {save.incomplete}
        </p>
      )}
      {state.type === "conflict" && (
        <ConflictBox
          item={item}
          mine={answer}
          onSettle={(whose) => props.onSettle(item.key, whose)}
          theirs={state.theirs}
        />
      )}
    </li>
  );
});

/** What was said beyond the answer, in short: the full texts stand in the panel. */
function Sayings({ answer }: { readonly answer: OpenAnswer }) {
  const tongue = useAnswerTongue();
  const said = saidBeyond(answer, tongue);
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
