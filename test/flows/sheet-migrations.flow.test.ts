import type { Context } from "@bunkai/actions/context";
import { confirmAnswers } from "@bunkai/actions/disclosure/confirm-answers";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { migrateDisclosure } from "@bunkai/actions/disclosure/migrate-disclosure";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { readMigration } from "@bunkai/actions/disclosure/read-migration";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { findEdition } from "@bunkai/catalogs/editions";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { type Migration, migrationSchema } from "@bunkai/domain/disclosure/migration";
import { expect, it } from "vitest";
import { givenHttp } from "../fixtures/http.ts";
import { got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const http = await givenHttp();
const installation = await givenInstallation();
const [R6, R7] = ["vendor-checklist-r6-own", "vendor-checklist-r7-own"] as const;

function itemsOf(key: string) {
  const edition = findEdition(key);
  if (!edition) throw new Error(`No edition ${key}.`);
  return edition.items;
}

/** A vendor's checklist of 令和6年度 with a yes and a note for every judgement. */
async function givenAnswered(vendor: Context): Promise<Disclosure> {
  const draft = await givenDraft(vendor, R6);
  for (const { key, kind } of itemsOf(R6)) {
    if (kind.type !== "judgement") continue;
    const said = { value: { type: "yes" as const }, checkedOn: "2026-10-01" };
    const answer = { ...UNANSWERED, ...said, note: `備考 ${key}` };
    await saveAnswer(vendor, { draft: draft.id, itemKey: key, answer, version: 0 });
  }
  return draft;
}

it("moves a checklist of 令和6年度 to 令和7年度: every row of both once in the receipt, nothing lost, nothing taken silently", async () => {
  const vendor = await givenOrganization(installation);
  const old = await givenAnswered(vendor);
  const wish = { from: { disclosureId: old.id }, toEditionKey: R7 };
  const { disclosureId, receipt } = await migrateDisclosure(vendor, wish);

  const fromKeys = [
    ...receipt.carried.map(({ fromKey }) => fromKey),
    ...receipt.reworded.flatMap((entry) => entry.fromKeys),
    ...receipt.gone.map(({ fromKey }) => fromKey),
  ];
  const toKeys = [
    ...[...receipt.carried, ...receipt.reworded, ...receipt.new].map(({ toKey }) => toKey),
  ];
  expect(fromKeys.toSorted()).toEqual(
    itemsOf(R6)
      .map(({ key }) => key)
      .toSorted(),
  );
  expect(toKeys.toSorted()).toEqual(
    itemsOf(R7)
      .map(({ key }) => key)
      .toSorted(),
  );
  expect(
    [receipt.carried, receipt.reworded, receipt.new, receipt.gone].map((one) => one.length),
  ).toEqual([5, 4, 4, 0]);

  const { answers, gaps } = await getDisclosure(vendor, disclosureId);
  const byKey = new Map(answers.map((one) => [one.itemKey, one]));
  for (const { fromKey, isSaid, toKey } of receipt.carried) {
    if (!isSaid) continue;
    expect(byKey.get(toKey)).toMatchObject({
      answer: { value: { type: "yes" }, note: `備考 ${fromKey}` },
      origin: { kind: "migration", isConfirmed: true, sourceItemKey: fromKey },
    });
  }
  for (const { proposed, toKey } of receipt.reworded) {
    expect(byKey.get(toKey)?.origin).toMatchObject({ kind: "migration", isConfirmed: false });
    if (proposed) expect(byKey.get(toKey)?.answer).toEqual(proposed);
  }
  const waiting = gaps.flatMap((gap) => (gap.problem === "unconfirmed" ? [gap.itemKey] : []));
  expect(waiting.toSorted()).toEqual(receipt.reworded.map(({ toKey }) => toKey).toSorted());
});

it("issues the new sheet only after a person has confirmed each answer to a changed question", async () => {
  const vendor = await givenOrganization(installation);
  const old = await givenAnswered(vendor);
  const issued = await issueRevision(vendor, old.id, "public");
  const wish = { from: { revisionId: issued.id }, toEditionKey: R7 };
  const { disclosureId, from, receipt } = await migrateDisclosure(vendor, wish);
  expect(from.revisionId).toBe(issued.id);
  expect((await getDisclosure(vendor, disclosureId)).disclosure.header.createdOn).toBeNull();
  expect(await refusalOf(issueRevision(vendor, disclosureId, "public"))).toMatchObject({
    code: "sheet_incomplete",
  });

  const seen = receipt.reworded.map(({ toKey }) => ({ itemKey: toKey, version: 1 }));
  await confirmAnswers(vendor, disclosureId, seen);
  const { answers } = await readMigration(vendor, disclosureId);
  expect(answers.every(({ origin }) => origin?.isConfirmed)).toBe(true);
});

it("keeps what was unconfirmed in a draft unconfirmed in the next", async () => {
  const vendor = await givenOrganization(installation);
  const old = await givenAnswered(vendor);
  const first = await migrateDisclosure(vendor, {
    ...{ from: { disclosureId: old.id }, toEditionKey: R7 },
  });
  const back = await migrateDisclosure(vendor, {
    ...{ from: { disclosureId: first.disclosureId }, toEditionKey: "vendor-checklist-r5-own" },
  });
  const { answers } = await readMigration(vendor, back.disclosureId);
  const unsure = new Set(first.receipt.reworded.map(({ toKey }) => toKey));
  for (const { origin } of answers) {
    if (origin?.sourceItemKey && unsure.has(origin.sourceItemKey)) {
      expect(origin.isConfirmed).toBe(false);
    }
  }
});

it("fills an empty draft, and leaves one alone that says something or is of another form", async () => {
  const vendor = await givenOrganization(installation);
  const old = await givenAnswered(vendor);
  const empty = await openDisclosure(vendor, old.offeringId, R7);
  const wish = { from: { disclosureId: old.id }, toEditionKey: R7 };
  expect((await migrateDisclosure(vendor, wish)).disclosureId).toBe(empty.id);

  expect(await refusalOf(migrateDisclosure(vendor, wish))).toMatchObject({ code: "draft_filled" });
  for (const toEditionKey of [R6, "sds-5.0-own"]) {
    expect(await refusalOf(migrateDisclosure(vendor, { ...wish, toEditionKey }))).toMatchObject({
      code: "migration_misfit",
    });
  }
});

it("gives the receipt over HTTP, as a file too, and to nobody else", async () => {
  const vendor = await http.founder("あすなろ", "vendor");
  const stranger = await http.founder("よその社", "vendor");
  const offering = await sent<{ id: string }>(vendor, "POST", "/offerings", {
    ...{ name: "あすなろの製品", versionLabel: "1", serviceType: "saas", description: "" },
  });
  const old = await sent<{ id: string }>(vendor, "POST", "/disclosures", {
    ...{ offeringId: offering.id, editionKey: R6 },
  });
  const wish = { from: { disclosureId: old.id }, toEditionKey: R7 };
  const place = "/disclosures/migrations";
  expect(await refused(stranger, "POST", place, wish)).toBe("404 not_found");
  const migration = await sent<Migration>(vendor, "POST", place, wish);

  const path = `/disclosures/${migration.disclosureId}/migration`;
  expect(await got(vendor, path)).toMatchObject({ migration, toEdition: { key: R7 } });
  const file = await vendor.ask(`/api/v1${path}.json`);
  expect(migrationSchema.parse(await file.json())).toEqual(migration);
  expect(await refused(vendor, "GET", `/disclosures/${old.id}/migration`)).toBe("404 not_found");
  for (const address of [path, `${path}.json`]) {
    expect(await refused(stranger, "GET", address)).toBe("404 not_found");
  }
});
