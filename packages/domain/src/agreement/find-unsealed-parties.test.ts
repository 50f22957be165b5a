import { expect, it } from "vitest";
import type { AgreementParty } from "./agreement.ts";
import { type FoundSeal, findUnsealedParties } from "./find-unsealed-parties.ts";

const party = (key: string, signs: boolean): AgreementParty => ({
  key,
  kind: "vendor",
  name: key,
  signs,
});

const seal = (fieldName: string | null, trusted = true, intact = true): FoundSeal => ({
  fieldName,
  trusted,
  intact,
});
const parties = [party("hospital", true), party("vendor", true), party("dealer", false)];
const missing = (...seals: FoundSeal[]) =>
  findUnsealedParties({ parties }, seals)?.map(({ key }) => key) ?? null;

it("names who has to sign and has not, whoever else has sealed", () => {
  expect(missing(seal(null), seal("Bunkai_vendor"), seal("Bunkai_dealer"))).toEqual(["hospital"]);
  expect(missing(seal("Bunkai_hospital"), seal("Bunkai_vendor"))).toEqual([]);
});

it("takes no seal for a party's that is broken or made by a stranger", () => {
  const hospital = seal("Bunkai_hospital");
  expect(missing(hospital, seal("Bunkai_vendor", false))).toEqual(["vendor"]);
  expect(missing(hospital, seal("Bunkai_vendor", true, false))).toEqual(["vendor"]);
});

it("cannot say who has signed when no seal is trusted", () => {
  expect(missing(seal("Bunkai_hospital", false), seal("Bunkai_vendor", false))).toBeNull();
});

it("knows who is missing without trusting anybody, when there is not even a seal in the name", () => {
  expect(missing(seal("Bunkai_hospital", false))).toEqual(["vendor"]);
  expect(missing()).toEqual(["hospital", "vendor"]);
});
