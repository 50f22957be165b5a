import { describe, expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { deputyIdSchema, memberIdSchema } from "../id.ts";
import { lentReasonOff, refuseLentAdministration } from "./lent-administration.ts";
import type { Role } from "./role.ts";

const idOf = (number: number) =>
  memberIdSchema.parse(`0193a000-0000-7000-8000-00000000000${number}`);
const [ANA, BEN, CARLA] = [idOf(1), idOf(2), idOf(3)];

/** Ben, who stands in for Ana. */
const ben = (lent: Role[], ownRoles: Role[] = ["viewer"]) => ({
  memberId: BEN,
  ownRoles,
  actingFor: [
    {
      deputyId: deputyIdSchema.parse("0193a000-0000-7000-8000-0000000000d1"),
      principalId: ANA,
      principalName: "安奈",
      roles: lent,
    },
  ],
});
const deputy = ben(["administrator"]);

describe("whoever administers only as a deputy", () => {
  it("gets no roles, own or lent, by the own hand", () => {
    expect(lentReasonOff(deputy, { receiverId: BEN, changedId: BEN, given: ["viewer"] })).toBe(
      "own",
    );
  });

  it("gives administration to nobody, member or not", () => {
    const given: Role[] = ["viewer", "administrator"];
    expect(lentReasonOff(deputy, { receiverId: CARLA, changedId: CARLA, given })).toBe(
      "administrator",
    );
    expect(lentReasonOff(deputy, { receiverId: null, given })).toBe("administrator");
  });

  it("changes neither roles nor membership of whoever lent it", () => {
    expect(lentReasonOff(deputy, { changedId: ANA })).toBe("principal");
    expect(lentReasonOff(deputy, { receiverId: ANA, changedId: ANA, given: ["signer"] })).toBe(
      "principal",
    );
  });

  it("does not decide by whose word people come in", () => {
    expect(() => refuseLentAdministration(deputy, { isWayIn: true })).toThrow(
      new DomainError("lent_administration", { reason: "wayIn" }),
    );
  });

  it("does all else that an administrator does", () => {
    expect(lentReasonOff(deputy, { receiverId: CARLA, changedId: CARLA, given: ["signer"] })).toBe(
      null,
    );
    expect(lentReasonOff(deputy, { changedId: CARLA })).toBe(null);
    expect(lentReasonOff(deputy, { receiverId: ANA, given: ["negotiator"] })).toBe(null);
  });
});

it("says nothing of own administrators, nor of deputies who were lent other roles", () => {
  const change = { receiverId: BEN, changedId: ANA, given: ["administrator" as const] };
  expect(lentReasonOff(ben(["administrator"], ["administrator"]), change)).toBe(null);
  expect(lentReasonOff(ben(["signer"]), change)).toBe(null);
});
