import { expect, it } from "vitest";
import { contractValuesSchema } from "./contract.ts";

const values = {
  number: "R8-012",
  title: "利用契約",
  kind: "main",
  counterparty: "あおば医療クラウド",
  startsOn: "2027-04-01",
  endsOn: null,
  noticeBy: null,
  note: "",
};

it.each([
  ["startsOn", "0001-01-01"],
  ["endsOn", "9999-12-31"],
  ["noticeBy", "1899-12-31"],
  ["noticeBy", "2201-01-01"],
])("takes no day of a year that nobody means, and says which field it is: %s %s", (field, day) => {
  const issues = contractValuesSchema.safeParse({ ...values, [field]: day }).error?.issues;
  expect(issues).toMatchObject([{ path: [field], code: "custom", message: "year_strange" }]);
});

it("takes the first and the last day of the sensible years", () => {
  const wide = { ...values, startsOn: "1900-01-01", endsOn: "2200-12-31", noticeBy: "2200-12-31" };
  expect(contractValuesSchema.safeParse(wide).success).toBe(true);
});
