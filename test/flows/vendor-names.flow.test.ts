import { foundOrganization } from "@bunkai/actions/account/found-organization";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import { expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenOrganization, givenPerson } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const name = "株式会社あおば医療クラウド";
await foundOrganization(givenPerson(installation), { name, kind: "vendor" });
const taken = { code: "organization_name_taken" };

it.each([
  [name, "vendor"],
  ["㈱あおば 医療クラウド", "vendor"],
  ["株式会社あおば医療クラウド\u3000", "both"],
] as const)(
  "nobody who sells is founded under the name of another one: %s",
  async (other, kind) => {
    const founder = givenPerson(installation);
    expect(await refusalOf(foundOrganization(founder, { name: other, kind }))).toMatchObject(taken);
  },
);

it("nobody who sells takes the name of another one later", async () => {
  const rival = await givenOrganization(installation, "vendor");
  expect(await refusalOf(renameOrganization(rival, { name }, 1))).toMatchObject(taken);
});

it("an organisation keeps its own name, written in another way", async () => {
  const vendor = await givenOrganization(installation, "vendor");
  const own = `組織 ${vendor.person.id.slice(0, 8)}`;
  const renamed = await renameOrganization(vendor, { name: own.replace(" ", "　") }, 1);
  expect(renamed.version).toBe(2);
});

it("of two at the same moment one gets the name", async () => {
  const wish = { name: "ふたば検査株式会社", kind: "vendor" } as const;
  const founded = await Promise.allSettled([
    foundOrganization(givenPerson(installation), wish),
    foundOrganization(givenPerson(installation), wish),
  ]);
  expect(founded.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

it("what hospitals are called is no secret of anybody: two may have one name", async () => {
  const hospital = { name: "中央病院", kind: "hospital" } as const;
  await foundOrganization(givenPerson(installation), hospital);
  expect(await foundOrganization(givenPerson(installation), hospital)).toMatchObject(hospital);
});
