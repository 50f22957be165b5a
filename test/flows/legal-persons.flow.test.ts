import { addLegalPerson } from "@bunkai/actions/account/add-legal-person";
import { readLegalParties, readLegalPersonOn } from "@bunkai/actions/account/read-legal-persons";
import { fixContent } from "@bunkai/actions/agreement/fix-content";
import { getAgreement, getAgreementDocument } from "@bunkai/actions/agreement/read-agreements";
import type { LegalPerson } from "@bunkai/domain/account/legal-person";
import { agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { readEmbeddedJson } from "@bunkai/proof/pdf/read-embedded-json";
import { describe, expect, it } from "vitest";
import { agreementContentOf } from "../fixtures/agreement-content.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenHttp } from "../fixtures/http.ts";
import { givenHttpMember, got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { legalPersonOf } from "../fixtures/legal-person.ts";
import { givenMatrix, givenSettledMatrix, type Pair } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const RESTRICT_VIOLATION = "23001";
const DAY_MS = 86_400_000;

const installation = await givenInstallation();

async function givenPair(): Promise<Pair> {
  const hospital = await givenOrganization(installation, "hospital");
  return { hospital, vendor: await givenOrganization(installation, "vendor") };
}

/** A party as an agreement names it when nothing is known of its legal person. */
function partyOf(key: string, { parties }: Matrix) {
  const party = parties.find((one) => one.key === key);
  return { key, kind: party?.kind, name: party?.name, signs: true };
}

describe("over HTTP, who an organisation is before the law", () => {
  it("is written by administrators alone, read by every member, and answered for any day", async () => {
    const http = await givenHttp();
    const founder = await http.founder("病院長");
    const viewer = await givenHttpMember(http, founder, { name: "見習い", roles: ["viewer"] });
    const before = legalPersonOf("みなと市立病院", {
      reading: "ミナトシリツビョウイン",
      corporateNumber: "7000012050002",
      validFrom: "2020-04-01",
    });
    const after = legalPersonOf("地方独立行政法人みなと市病院機構", { validFrom: "2026-04-01" });
    const path = "/organization/legal-persons";

    expect(await got(viewer, "/organization/legal-person")).toMatchObject({ legalPerson: null });
    const first = await sent<LegalPerson>(founder, "POST", path, before);
    const second = await sent<LegalPerson>(founder, "POST", path, after);
    expect(await refused(viewer, "POST", path, before)).toBe("403 not_allowed");
    expect(await refused(founder, "POST", path, { ...before, corporateNumber: "1" })).toBe(
      "422 invalid_input",
    );

    const { items } = await got<{ items: LegalPerson[] }>(viewer, path);
    expect(items).toEqual([second, first]);
    const heldOn = async (day: string) =>
      (
        await got<{ legalPerson: LegalPerson | null }>(
          viewer,
          `/organization/legal-person?on=${day}`,
        )
      ).legalPerson;
    expect(await heldOn("2020-03-31")).toBeNull();
    expect(await heldOn("2026-03-31")).toEqual(first);
    expect(await heldOn("2026-04-01")).toEqual(second);
    expect(await got(viewer, "/organization/legal-person")).toMatchObject({ legalPerson: second });

    const stranger = await http.founder("他人", "vendor");
    expect(await got<{ items: [] }>(stranger, path)).toMatchObject({ items: [] });
    const foreign = { headers: { "bunkai-organization": founder.organization.id } };
    expect((await stranger.ask(`/api/v1${path}`, foreign)).status).toBe(404);
  });
});

describe("an entry", () => {
  it("is never changed or removed, not even by the owner of the database", async () => {
    const { hospital } = await givenPair();
    const { id } = await addLegalPerson(hospital, legalPersonOf("みなと病院"));
    for (const statement of [
      `update legal_persons set name = 'x' where id = '${id}'`,
      `delete from legal_persons where id = '${id}'`,
      "truncate legal_persons",
    ]) {
      expect(await sqlStateOf(asOwner(installation, statement))).toBe(RESTRICT_VIOLATION);
    }
  });

  it("is mended by one from the same day, and both stay", async () => {
    const { hospital } = await givenPair();
    await addLegalPerson(hospital, legalPersonOf("みなと病", { validFrom: "2026-04-01" }));
    installation.clock.pass(1000);
    const mended = await addLegalPerson(hospital, legalPersonOf("みなと病院"));

    expect(await readLegalPersonOn(hospital)).toEqual({ day: "2026-11-21", legalPerson: mended });
  });
});

describe("the parties of a matrix", () => {
  it("know of each other what holds today, and nothing of what is planned", async () => {
    const pair = await givenPair();
    const { id } = await givenMatrix(pair);
    const planned = legalPersonOf("合併後", { validFrom: "2999-01-01" });
    await addLegalPerson(pair.hospital, planned);
    expect(await readLegalParties(pair.vendor, id)).toEqual([
      { partyKey: "hospital", legalPerson: null },
      { partyKey: "vendor", legalPerson: null },
    ]);

    const present = await addLegalPerson(pair.hospital, legalPersonOf("みなと病院"));
    expect(await readLegalParties(pair.vendor, id)).toEqual([
      { partyKey: "hospital", legalPerson: present },
      { partyKey: "vendor", legalPerson: null },
    ]);
    const stranger = await givenOrganization(installation);
    expect((await refusalOf(readLegalParties(stranger, id))).code).toBe("not_found");
  });
});

describe("an agreement", () => {
  it("bears who the parties were before the law when it was fixed, whatever is entered later", async () => {
    const pair = await givenPair();
    const values = legalPersonOf("みなと病院", { corporateNumber: "7000012050002" });
    await addLegalPerson(pair.hospital, values);
    const matrix = await givenSettledMatrix(pair);
    const { id } = await fixContent(pair.hospital, matrix.id, "ja");
    installation.clock.pass(DAY_MS);
    await addLegalPerson(pair.hospital, legalPersonOf("改名後", { validFrom: "2026-11-22" }));

    const { content } = await getAgreement(pair.vendor, id);
    const { reading: _, ...printed } = values;
    expect(content.parties).toEqual([
      { ...partyOf("hospital", matrix), legalPerson: printed },
      partyOf("vendor", matrix),
    ]);
    const { bytes } = await getAgreementDocument(pair.vendor, id, "agreement");
    expect(readEmbeddedJson(bytes)?.value).toEqual(content);
  });

  it("from before legal persons could be entered is read as it was stored, hash and all", () => {
    const old = agreementContentOf(3);
    expect(old.parties.some((party) => "legalPerson" in party)).toBe(false);
    const text = canonicalJson(old);

    expect(canonicalJson(agreementContentSchema.parse(JSON.parse(text)))).toBe(text);
  });
});
