import type { Item } from "../catalog/item.ts";
import type { OpenAnswer, OpenAnswerValue } from "../disclosure/answer.ts";
import { findAnswerMisfit } from "../disclosure/find-answer-misfit.ts";
import { findCarryMisfit } from "../disclosure/find-carry-misfit.ts";
import { normalWording } from "../workbook/normal-text.ts";

type Misfit = NonNullable<ReturnType<typeof findAnswerMisfit>>;

/** An answer to one item as it would answer another; or what of it does not fit. */
export type FittedAnswer =
  | { readonly answer: OpenAnswer; readonly misfit: null }
  | { readonly answer: null; readonly misfit: Misfit };

/**
 * Takes an answer over to another item. Nothing is made up: a choice goes to the options of the same label, everything else
 * must fit as it stands. Days of checking and of mending belong to the sheet that they were written in and stay there.
 */
export function fitAnswer(from: Item, to: Item, said: OpenAnswer): FittedAnswer {
  const isChoice = said.value.type === "choice" && to.kind.type === "choice";
  const value = isChoice ? relabelled(from, to, said.value) : said.value;
  if (!value) return { answer: null, misfit: "option" };
  const answer = { ...said, value, checkedOn: null, completedOn: null };
  const misfit = isChoice ? findAnswerMisfit(to, answer) : findCarryMisfit(from, to, said);
  return misfit ? { answer: null, misfit } : { answer, misfit: null };
}

/** A choice by the labels of the other item; null: one of them is missing there. */
function relabelled({ kind: from }: Item, { kind: to }: Item, value: OpenAnswerValue) {
  if (value.type !== "choice" || from.type !== "choice" || to.type !== "choice") return null;
  const chosen = value.chosen.flatMap((key) => {
    const label = normalWording(from.options.find((one) => one.key === key)?.label.ja ?? "");
    const same = to.options.find((one) => normalWording(one.label.ja) === label);
    return label !== "" && same ? [same.key] : [];
  });
  return chosen.length === value.chosen.length ? { ...value, chosen } : null;
}
