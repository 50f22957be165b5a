import { expect, it } from "vitest";
import type { AgreementParty } from "./agreement.ts";
import { findUnsealedParties } from "./find-unsealed-parties.ts";

const party = (key: string, signs: boolean): AgreementParty => ({
  key,
  kind: "vendor",
  name: key,
  signs,
});

it("names who has to sign and has not, whoever else has sealed", () => {
  const parties = [party("hospital", true), party("vendor", true), party("dealer", false)];
  const missing = (fields: (string | null)[]) =>
    findUnsealedParties({ parties }, fields).map(({ key }) => key);
  expect(missing([null, "Bunkai_vendor", "Bunkai_dealer"])).toEqual(["hospital"]);
  expect(missing(["Bunkai_hospital", "Bunkai_vendor"])).toEqual([]);
});
