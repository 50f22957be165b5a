import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "../disclosure/answer.ts";

/**
 * A draft's answer in the counter that its item has now. Items used to count everything in `count` (件), also people; where
 * an item has one unit, what was written in `count` could only mean that. Issued revisions keep what they say.
 */
export function settleCounter({ kind }: Item, answer: OpenAnswer): OpenAnswer {
  const { value } = answer;
  if (value.type !== "quantity" || value.unit !== "count" || kind.type !== "quantity") {
    return answer;
  }
  const [unit, ...others] = kind.units;
  return unit && others.length === 0 ? { ...answer, value: { ...value, unit } } : answer;
}
