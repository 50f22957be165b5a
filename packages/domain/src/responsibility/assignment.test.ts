import { expect, test } from "vitest";
import { type Assignment, OPEN_ASSIGNMENT, proposedAssignmentSchema } from "./assignment.ts";

function faultsOf(change: Partial<Assignment>): string[] {
  const { error } = proposedAssignmentSchema.safeParse({ ...OPEN_ASSIGNMENT, ...change });
  return error?.issues.map(({ message }) => message) ?? [];
}

test("a proposal names nobody twice in one part", () => {
  expect(faultsOf({ supports: ["vendor", "vendor"] })).toEqual(["duplicate"]);
  expect(faultsOf({ approves: ["hospital", "hospital"] })).toEqual(["duplicate"]);
  expect(faultsOf({ informed: ["hospital", "vendor"], approves: ["hospital"] })).toEqual([]);
});

test("whoever is in charge does not support itself", () => {
  expect(faultsOf({ inCharge: "vendor", supports: ["vendor"] })).toEqual(["supports_itself"]);
  expect(faultsOf({ inCharge: "vendor", supports: ["hospital"] })).toEqual([]);
});

test("a time is said in halves of its unit", () => {
  expect(faultsOf({ deadline: { amount: 0.0001, unit: "years" } })).toEqual(["half_steps"]);
  expect(faultsOf({ deadline: { amount: 1.5, unit: "hours" } })).toEqual([]);
});
