import { ja } from "@bunkai/language/ja";
import { expect, it } from "vitest";
import { asGuestsRead } from "./as-guests-read.ts";

it("tells guests of themselves where members read of their organisation", () => {
  const { agreement, responsibility, secondFactor } = asGuestsRead(ja);
  const { accept, filter, move, row, talk } = responsibility;
  const texts = [
    talk.openCount({ open: 3, mine: 2 }),
    ...[accept.lead, accept.none, filter.shows.mine, move.off.accepted, move.off.declined],
    ...[row.state.waitingForMe, row.state.waitingForUs],
    ...[agreement.sign.off.signed, agreement.sign.off.notNeeded],
  ];
  for (const text of texts) expect(text).toMatch(/^(?!.*自組織).*あなた/u);
  expect(agreement.sign.off.nobody).not.toContain("管理者");
  expect(secondFactor.fresh.noRecovery).toContain(ja.account.signIn.forgot);
});

it("makes them once, so that pages are not drawn anew for nothing", () => {
  expect(asGuestsRead(ja)).toBe(asGuestsRead(ja));
});
