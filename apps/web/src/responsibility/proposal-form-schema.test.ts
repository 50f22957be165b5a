import { describe, expect, it } from "vitest";
import { proposalFormSchema } from "./proposal-form-schema.ts";

const blankForm = {
  inCharge: "",
  sentence: "",
  amount: "",
  unit: "hours",
  boundaryPoint: "",
  document: "",
  clause: "",
  condition: " ",
  payer: "",
  reason: "",
};

describe("proposalFormSchema", () => {
  it("reads blank fields as nothing said", () => {
    const { assignment, reason } = proposalFormSchema.parse(blankForm);
    expect(assignment).toMatchObject({ applies: true, inCharge: null, deadline: null });
    expect([assignment.condition, assignment.writtenIn, reason]).toEqual([null, null, null]);
  });

  it("reads full-width figures, and puts nobody in charge of what does not apply", () => {
    const form = { ...blankForm, isNot: ["yes"], inCharge: "vendor", amount: "２４" };
    expect(proposalFormSchema.parse(form).assignment).toMatchObject({
      applies: false,
      inCharge: null,
      deadline: { amount: 24, unit: "hours" },
    });
  });

  it.each(["0", "-1", "すぐ", "1e3"])("refuses %s as a deadline at its field", (amount) => {
    const { error } = proposalFormSchema.safeParse({ ...blankForm, amount });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["amount"]);
  });

  it("asks for the document of a clause", () => {
    const { error } = proposalFormSchema.safeParse({ ...blankForm, clause: "第3条" });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["document"]);
  });
});
