import type { AsideField, Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import type { ItemComment } from "@bunkai/domain/disclosure/item-comment";
import { useWords } from "../language/use-words.ts";
import { CommentPart } from "./comment-part.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { ItemPanel } from "./item-panel.tsx";
import { OriginFacts } from "./origin-facts.tsx";
import { PlanField } from "./plan-field.tsx";
import { SmallArea, SmallDay } from "./small-field.tsx";

export type DetailPanelProps = {
  readonly disclosureId: string;
  readonly item: Item;
  readonly answer: OpenAnswer;
  readonly origin: AnswerOrigin | null;
  /** null: nobody talks about it here. */
  readonly comments: readonly ItemComment[] | null;
  readonly onChange: (answer: OpenAnswer) => void;
  readonly onClose: () => void;
};

/** All that can be said beyond an answer, beside the list, and where the item comes from. */
export function DetailPanel(props: DetailPanelProps) {
  const { disclosureId, item, answer, origin, comments, onChange, onClose } = props;
  const { authoring, detail } = useWords().disclosure;
  const wishOf = useWishes(item, answer);
  const text = (key: "note" | "reason" | "condition" | "customerDuty") => (value: string) =>
    onChange({ ...answer, [key]: value === "" ? null : value });
  const isPlanned = item.kind.type === "judgement" || wishOf("planDay") !== undefined;
  return (
    <ItemPanel item={item} onClose={onClose}>
      <SmallArea label={detail.note} onChange={text("note")} value={answer.note} />
      {answer.value.type === "notApplicable" && (
        <SmallArea
          hint={detail.reasonHint}
          label={detail.reason}
          onChange={text("reason")}
          value={answer.reason}
        />
      )}
      {item.kind.type === "judgement" && (
        <SmallArea
          hint={detail.conditionHint}
          label={detail.condition}
          onChange={(value) => text("condition")(value.replaceAll("\n", " "))}
          rows={1}
          value={answer.condition}
        />
      )}
      {isPlanned && (
        <PlanField answer={answer} key={item.key} onChange={onChange} wish={wishOf("planDay")} />
      )}
      {(["checkedOn", "completedOn"] as const).map(
        (field) =>
          (wishOf(field) !== undefined || answer[field] !== null) && (
            <SmallDay
              hint={wishOf(field)}
              key={field}
              label={authoring.aside[field]}
              onChange={(day) => onChange({ ...answer, [field]: day })}
              value={answer[field]}
            />
          ),
      )}
      <SmallArea
        hint={detail.customerDutyHint}
        label={detail.customerDuty}
        onChange={text("customerDuty")}
        value={answer.customerDuty}
      />
      <EvidenceField
        answer={answer}
        key={`evidence ${item.key}`}
        onChange={onChange}
        wish={wishOf("evidenceUrl")}
      />
      {origin && <OriginFacts origin={origin} />}
      {comments && (
        <CommentPart comments={comments} disclosureId={disclosureId} itemKey={item.key} />
      )}
    </ItemPanel>
  );
}

/** What the form says of each thing that it asks beside this answer; empty: it asks with other answers; undefined: never. */
function useWishes({ asides = [] }: Item, { value }: OpenAnswer) {
  const { aside } = useWords().disclosure.authoring;
  return (field: AsideField): string | undefined => {
    const asked = asides.filter((one) => one.field === field);
    const now = asked.find(({ when }) => when === "answered" || when === value.type);
    if (asked.length === 0) return undefined;
    if (!now) return "";
    return now.isRequired ? aside.required : aside.wanted;
  };
}
