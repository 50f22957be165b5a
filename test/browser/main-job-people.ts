import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenBrowser } from "./chromium.ts";
import { givenIssuedSheet } from "./issued-sheet.ts";
import { givenAdministrator, givenColleague, type Member } from "./member.ts";
import { givenVisit, type Visit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

const PHONE = { width: 390, height: 844 };

export type MainJobPeople = {
  readonly vendor: Member;
  readonly vendorSigner: Member;
  readonly hospital: Member;
  /** At a phone. */
  readonly hospitalSigner: Member;
  /** Nobody is signed in here. */
  readonly anybody: Visit;
};

/** A vendor and a hospital with a signer each, and two sheets of another vendor to compare with. */
export async function givenMainJobPeople(): Promise<MainJobPeople> {
  const [{ server, url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const desk = { browser, url };
  const vendor = await givenAdministrator(desk, "春風 進", {
    name: "はるかぜネット株式会社",
    kind: "vendor",
  });
  const hospital = await givenAdministrator(desk, "港 千尋", {
    name: "みなと病院",
    kind: "hospital",
  });
  const other = await givenAdministrator(desk, "北斗 光", {
    name: "ほくと株式会社",
    kind: "vendor",
  });
  const roles = ["signer"] as const;
  const vendorSigner = await givenColleague(desk, "風見 社長", { administrator: vendor, roles });
  const phone = { ...desk, viewport: PHONE };
  const hospitalSigner = await givenColleague(phone, "浜田 院長", {
    administrator: hospital,
    roles,
  });
  for (const one of [vendor, other, vendorSigner, hospitalSigner]) {
    await givenFreshFactor(server.installation, one, { minutes: 60 });
  }
  await givenIssuedSheet(other, "ほくと調剤", {
    "SDS-L001": { value: { type: "yes" }, note: "契約のあとにお渡しします。" },
    "SDS-L002": { value: { type: "yes" } },
  });
  await givenIssuedSheet(other, "ほくと予約", {
    "SDS-L001": { value: { type: "notApplicable" }, reason: "該当する機能を持ちません。" },
    "SDS-L002": { value: { type: "yes" } },
  });
  const anybody = await givenVisit({ browser, baseURL: url });
  // How a page learns that nobody is signed in.
  anybody.foresee(/401.*\/api\/v1\/me\]/);
  return { anybody, hospital, hospitalSigner, vendor, vendorSigner };
}
