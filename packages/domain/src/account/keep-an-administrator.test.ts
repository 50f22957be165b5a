import fc from "fast-check";
import { expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { type MemberId, memberIdSchema } from "../id.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";

const ids = fc.uuid().map((id) => memberIdSchema.parse(id));

function isRefused(administrators: readonly MemberId[], leaving: MemberId): boolean {
  try {
    keepAnAdministrator(administrators, leaving);
    return false;
  } catch (error) {
    expect(error).toEqual(new DomainError("last_administrator"));
    return true;
  }
}

it("refuses exactly when nobody would remain", () => {
  fc.assert(
    fc.property(fc.uniqueArray(ids), ids, fc.boolean(), (others, leaving, isAdministrator) => {
      const administrators = isAdministrator ? [...others, leaving] : others;
      const remaining = administrators.filter((id) => id !== leaving);
      expect(isRefused(administrators, leaving)).toBe(isAdministrator && remaining.length === 0);
    }),
  );
});

it("does not depend on the order of the administrators", () => {
  fc.assert(
    fc.property(fc.uniqueArray(ids, { minLength: 1 }), ids, (administrators, leaving) => {
      expect(isRefused([...administrators].reverse(), leaving)).toBe(
        isRefused(administrators, leaving),
      );
    }),
  );
});
