import { expect, it } from "vitest";
import { rowMoveSchema } from "./matrix.ts";

const isMove = (type: string, reason: string | null) =>
  rowMoveSchema.safeParse({ type, proposalNumber: 1, reason }).success;

it("takes no row that is sent back without a reason, while a yes may be silent", () => {
  for (const reason of [null, "", " \n ", "\u200B"]) expect(isMove("decline", reason)).toBe(false);
  expect(isMove("decline", "通知の期限を24時間にしてください。")).toBe(true);
  expect(isMove("accept", null)).toBe(true);
});
