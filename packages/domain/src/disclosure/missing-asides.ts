import type { Aside, AsideField } from "../catalog/item.ts";
import type { OpenAnswer } from "./answer.ts";

/** What a form asks beside this answer, and nobody has said. An item that is not answered lacks nothing beside its answer. */
export function missingAsides(asides: readonly Aside[], answer: OpenAnswer): readonly Aside[] {
  const { type } = answer.value;
  if (type === "unanswered" || type === "notApplicable") return [];
  return asides.filter(
    ({ field, when }) => (when === "answered" || when === type) && !isSaid[field](answer),
  );
}

const isSaid: Readonly<Record<AsideField, (answer: OpenAnswer) => boolean>> = {
  checkedOn: ({ checkedOn }) => checkedOn !== null,
  completedOn: ({ completedOn }) => completedOn !== null,
  planDay: ({ plan }) => plan !== null,
  evidenceUrl: ({ evidence }) => evidence !== null && evidence.url !== null,
};
