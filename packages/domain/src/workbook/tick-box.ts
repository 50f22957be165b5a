import type { Item } from "../catalog/item.ts";
import type { OpenAnswerValue } from "../disclosure/answer.ts";
import { findNamedAnswer } from "./answer-words.ts";
import { boxesIn, fullSign, withSigns } from "./box-signs.ts";
import { normalLabel, normalText } from "./normal-text.ts";

/** Behind the words of a box may stand what parts it from the next. */
const WORD = /^(?:n\/a|[^\s[\](),、/／|・]+)/u;

/**
 * A cell of boxes with those ticked that say the answer. Null: no box says it.
 *
 * @param blank the text as it stands while nothing is ticked
 */
export function tickedBoxes(
  blank: string,
  value: OpenAnswerValue,
  item: Item | null,
): string | null {
  if (value.type === "unanswered") return blank;
  const isMeant = boxTest(value, item);
  const ticked = boxesIn(blank).filter(({ label }) => isMeant(label)).length;
  const wanted = value.type === "choice" ? value.chosen.length : 1;
  if (ticked !== wanted) return null;
  return withSigns(blank, ({ label, sign }) => (isMeant(label) ? fullSign(sign) : sign));
}

function boxTest(value: OpenAnswerValue, item: Item | null): (label: string) => boolean {
  if (value.type !== "choice") {
    return (label) => findNamedAnswer(WORD.exec(normalText(label))?.[0] ?? "") === value.type;
  }
  const options = item?.kind.type === "choice" ? item.kind.options : [];
  const labels = options
    .filter(({ key }) => value.chosen.includes(key))
    .flatMap(({ label }) => [label.ja, label.en].map(normalLabel));
  return (label) => labels.includes(normalLabel(label));
}
