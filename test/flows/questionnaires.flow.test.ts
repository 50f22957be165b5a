import type { Context } from "@bunkai/actions/context";
import { confirmAnswers } from "@bunkai/actions/disclosure/confirm-answers";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { withdrawRevision } from "@bunkai/actions/disclosure/withdraw-revision";
import { removeFile } from "@bunkai/actions/file/remove-file";
import { acceptSuggestions } from "@bunkai/actions/questionnaire/accept-suggestions";
import { printTold } from "@bunkai/actions/questionnaire/print-told";
import {
  readQuestionnaire,
  readQuestionnaires,
} from "@bunkai/actions/questionnaire/read-questionnaires";
import { readTold } from "@bunkai/actions/questionnaire/read-told";
import { returnQuestionnaire } from "@bunkai/actions/questionnaire/return-questionnaire";
import { gatherWorkbook } from "@bunkai/actions/workbook/gather-workbook";
import { findFile } from "@bunkai/db/stores/files";
import { inTenant } from "@bunkai/db/tenant";
import { readWorkbook } from "@bunkai/documents/workbook/read-workbook";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { FileId } from "@bunkai/domain/id";
import type { QuestionnaireView } from "@bunkai/domain/questionnaire/questionnaire";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { givenQuestionnaire } from "../fixtures/questionnaire.ts";

const installation = await givenInstallation();
const WORKBOOK = "sds-hinata-empty";
const YES = { ...UNANSWERED, value: { type: "yes" as const }, note: "版の備考" };

async function givenIssued(vendor: Context) {
  const draft = await givenDraft(vendor);
  await saveAnswer(vendor, { draft: draft.id, itemKey: "SDS-L004", answer: YES, version: 0 });
  const revision = await issueRevision(vendor, draft.id, "public");
  const { offeringId } = draft;
  return {
    draft,
    revision,
    ...(await givenQuestionnaire(vendor, { workbook: WORKBOOK, offeringId })),
  };
}

/** What proposes the item that was issued, as a person would take it. */
function takenOf({ suggestions }: QuestionnaireView) {
  return suggestions.flatMap(({ itemKey, suggestions: [best] }) => {
    if (!best?.answer || best.source.itemKey !== "SDS-L004" || best.score < 0.5) return [];
    const { editionKey, itemKey: from, offeringId, revision } = best.source;
    const source = { editionKey, offeringId, itemKey: from, revisionId: revision?.id ?? null };
    return [{ itemKey, version: 0, source }];
  });
}

async function bytesOfFile(vendor: Context, id: FileId) {
  const { organizationId, person } = vendor;
  const found = await inTenant(installation.db, { organizationId, personId: person.id }, (tenant) =>
    findFile(tenant, id),
  );
  return gatherWorkbook(installation.files.read(organizationId, String(found?.contentId)));
}

describe("a questionnaire that a hospital sent", () => {
  it("is answered from what was issued, confirmed, returned in its own file, and remembered with its source", async () => {
    const vendor = await givenOrganization(installation);
    const { asker, disclosureId, id, revision } = await givenIssued(vendor);
    const before = await readQuestionnaire(vendor, id);
    const taken = takenOf(before);
    const [first] = taken;
    expect(first?.source.revisionId).toBe(revision.id);

    const { itemKeys } = await acceptSuggestions(vendor, id, taken);
    expect(itemKeys).toEqual(taken.map(({ itemKey }) => itemKey));
    const taking = await readQuestionnaire(vendor, id);
    expect(taking.questionnaire.progress.unconfirmed).toBe(itemKeys.length);
    await expect(
      returnQuestionnaire(vendor, id, { returnedTo: "医療情報部", seen: taking.seen }),
    ).rejects.toThrow("sheet_incomplete");

    const seen = taking.answers.map(({ itemKey, version }) => ({ itemKey, version }));
    await confirmAnswers(vendor, disclosureId, seen);
    const ready = await readQuestionnaire(vendor, id);
    const returned = await returnQuestionnaire(vendor, id, {
      returnedTo: "医療情報部",
      seen: ready.seen,
    });
    const bytes = await bytesOfFile(vendor, returned.fileId);
    const { items } = await readWorkbook({ bytes, edition: ready.edition });
    const said = items.filter(({ judgement }) => judgement !== "unanswered");
    expect(said.map(({ judgement, key, note }) => ({ key, judgement, note }))).toEqual(
      itemKeys.map((key) => ({ key, judgement: "yes", note: YES.note })),
    );

    await expect(removeFile(vendor, returned.fileId)).rejects.toThrow("file_in_use");

    const { lines, older } = await readTold(vendor, { asker });
    expect(lines.map(({ itemKey }) => itemKey)).toEqual(itemKeys);
    expect(lines[0]).toMatchObject({
      ...{ asker, returnedTo: "医療情報部", number: 1, sourceState: "current" },
      source: { kind: "revision", revisionId: revision.id, number: 1, itemKey: "SDS-L004" },
    });
    expect(older).toBe(0);
    expect((await readQuestionnaires(vendor))[0]).toMatchObject({ state: "returned", returns: 1 });
  });

  it("is told from an older revision as soon as that one no longer stands", async () => {
    const vendor = await givenOrganization(installation);
    const { disclosureId, id, revision } = await givenIssued(vendor);
    const taken = takenOf(await readQuestionnaire(vendor, id));
    await acceptSuggestions(vendor, id, taken);
    const seen = taken.map(({ itemKey }) => ({ itemKey, version: 1 }));
    await confirmAnswers(vendor, disclosureId, seen);
    const view = await readQuestionnaire(vendor, id);
    await returnQuestionnaire(vendor, id, { returnedTo: "甲", seen: view.seen });
    await withdrawRevision(vendor, revision.id);

    const { lines, older } = await readTold(vendor, { older: "true" });
    expect([lines.length, older]).toEqual([taken.length, taken.length]);
    const csv = new TextDecoder().decode(await printTold(vendor, {}));
    expect(csv).toContain("もとの版は、後で改められました");

    await returnQuestionnaire(vendor, id, { returnedTo: "甲", seen: view.seen });
    const again = await readTold(vendor, {});
    expect(again.lines.map(({ isCorrected, number }) => [number, isCorrected])).toEqual([
      ...taken.map(() => [2, false]),
      ...taken.map(() => [1, true]),
    ]);
  });

  it("never overwrites what somebody has typed since, nor proposes what another organisation says", async () => {
    const [vendor, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const { disclosureId, id } = await givenIssued(vendor);
    const taken = takenOf(await readQuestionnaire(vendor, id));
    const [first] = taken;
    const answer = { ...UNANSWERED, value: { type: "no" as const } };
    const itemKey = String(first?.itemKey);
    await saveAnswer(vendor, { draft: disclosureId, itemKey, answer, version: 0 });
    expect((await acceptSuggestions(vendor, id, taken.slice(0, 1))).itemKeys).toEqual([]);

    const theirs = await givenQuestionnaire(other, { workbook: WORKBOOK });
    const { suggestions } = await readQuestionnaire(other, theirs.id);
    expect(suggestions.flatMap((one) => one.suggestions)).toEqual([]);
    await expect(readQuestionnaire(other, id)).rejects.toThrow("not_found");
  });
});
