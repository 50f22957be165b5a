import { readFile } from "node:fs/promises";
import { readEdition, readEditions } from "@bunkai/actions/catalog/read-editions";
import { compare } from "@bunkai/actions/comparison/compare";
import type { Context } from "@bunkai/actions/context";
import { changeHeader } from "@bunkai/actions/disclosure/change-header";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { getRevision } from "@bunkai/actions/disclosure/read-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { addFile } from "@bunkai/actions/file/add-file";
import { confirmForm } from "@bunkai/actions/workbook/confirm-form";
import { fillForm } from "@bunkai/actions/workbook/fill-form";
import { loadForm } from "@bunkai/actions/workbook/load-form";
import { readForms } from "@bunkai/actions/workbook/read-forms";
import { findEdition } from "@bunkai/catalogs/editions";
import { zipPieces } from "@bunkai/documents/workbook/fixtures/zip-pieces";
import { readWorkbook } from "@bunkai/documents/workbook/read-workbook";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenOffering, givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";

const installation = await givenInstallation();
const KEY = "sds-5.0-own";

async function load(reader: Context, name: string, editionKey: string | null) {
  const bytes = await readFile(new URL(`../fixtures/workbooks/${name}.xlsx`, import.meta.url));
  const file = await addFile(reader, { name: `${name}.xlsx`, bytes: bytesOf(bytes) });
  return { bytes, form: await loadForm(reader, { fileId: file.id, editionKey }) };
}

describe("the workbook of a form, loaded by an organisation", () => {
  it("changes nothing before a person has said what its rows are, and then the wording for that organisation alone", async () => {
    const [vendor, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const draft = await givenDraft(vendor);
    const own = findEdition(KEY);
    const { form } = await load(vendor, "sds-tsubame-number-inside", KEY);
    expect((await getDisclosure(vendor, draft.id)).wording).toBeNull();

    await confirmForm(vendor, form.id, { choices: [], rest: null });
    const row = form.reading.layout.rows.find(({ itemKey }) => itemKey !== null);
    const shown = await getDisclosure(vendor, draft.id);
    const item = shown.edition.items.find(({ key }) => key === row?.itemKey);
    expect(shown.wording?.fileName).toBe("sds-tsubame-number-inside.xlsx");
    expect(item).toMatchObject({ officialNumber: row?.number, provenance: "loadedFile" });
    expect(item?.text.ja).toBe(row?.wording);
    const revision = await givenRevision(vendor);
    expect((await getRevision(vendor, revision.id)).wording).not.toBeNull();
    expect((await compare(vendor, [revision.id])).wording).not.toBeNull();

    expect((await getRevision(other, revision.id)).edition).toEqual(own);
    expect(await readForms(other)).toEqual([]);
  });

  it("is said what it is once", async () => {
    const vendor = await givenOrganization(installation);
    const { form } = await load(vendor, "sds-hinata-empty", KEY);
    await confirmForm(vendor, form.id, { choices: [], rest: null });

    await expect(confirmForm(vendor, form.id, { choices: [], rest: null })).rejects.toThrow(
      "wrong_state",
    );
    expect(await readForms(vendor)).toMatchObject([{ rowCount: 55, itemCount: 55, isShown: true }]);
  });

  it("takes the answers of a sheet back into its own cells, and keeps every other byte", async () => {
    const vendor = await givenOrganization(installation);
    const draft = await givenDraft(vendor);
    const { bytes, form } = await load(vendor, "sds-hinata-empty", KEY);
    await confirmForm(vendor, form.id, { choices: [], rest: null });
    const answer = { ...UNANSWERED, value: { type: "no" as const }, note: "=次期版で対応" };
    await saveAnswer(vendor, { draft: draft.id, itemKey: "SDS-L004", answer, version: 0 });

    const { offeringId } = draft;
    const filled = await fillForm(vendor, form.id, { from: "draft", offeringId });
    expect(filled.filling.leftOut).toEqual([]);
    expect(filled.filling.changes.map(({ after, before }) => [before, after])).toEqual([
      ["", "無"],
      ["", "=次期版で対応"],
    ]);
    const edition = findEdition(KEY);
    if (!edition) throw new Error("no edition");
    const { items } = await readWorkbook({ bytes: filled.bytes, edition });
    const said = items.filter((one) => one.judgement !== "unanswered" || one.note !== null);
    expect(said).toMatchObject([{ key: "SDS-L004", judgement: "no", note: "=次期版で対応" }]);
    const [before, after] = [zipPieces(new Uint8Array(bytes)), zipPieces(filled.bytes)];
    const changed = [...before].filter(([part, piece]) => after.get(part) !== piece);
    expect(changed.map(([part]) => part)).toEqual([
      expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/u),
    ]);
    await expect(fillForm(vendor, form.id, { from: "issued", offeringId })).rejects.toThrow(
      "not_found",
    );
  });

  it("becomes an edition of its own that is written, issued, read and compared like any other", async () => {
    const [vendor, hospital, stranger] = [
      await givenOrganization(installation),
      await givenOrganization(installation, "hospital"),
      await givenOrganization(installation),
    ];
    const { form } = await load(vendor, "checklist-yamabuki-days", null);
    const rest = { title: "山吹病院 確認票", issuer: "山吹病院", kind: "private" as const };
    const { ownEditionKey } = await confirmForm(vendor, form.id, { choices: [], rest });
    const key = String(ownEditionKey);
    expect((await readEditions(vendor)).map((one) => one.key)).toContain(key);

    const offering = await givenOffering(vendor);
    const draft = await openDisclosure(vendor, offering.id, key);
    await changeHeader(vendor, draft.id, { ...draft.header, createdOn: "2026-11-01" }, 1);
    const { edition } = await getDisclosure(vendor, draft.id);
    const item = edition.items.find(({ kind }) => kind.type === "judgement");
    const answer = { ...UNANSWERED, value: { type: "yes" as const }, checkedOn: "2026-11-02" };
    await saveAnswer(vendor, { draft: draft.id, itemKey: String(item?.key), answer, version: 0 });
    await expect(readEdition(hospital, key)).rejects.toThrow("not_found");

    const hidden = await issueRevision(vendor, draft.id, "onRequest");
    await expect(readEdition(stranger, key)).rejects.toThrow("not_found");
    const revision = await issueRevision(vendor, draft.id, "public");
    expect((await readEdition(hospital, key)).title.ja).toBe(rest.title);
    const view = await compare(hospital, [hidden.id, revision.id]);
    expect(view.rows).toHaveLength(edition.items.length);
    expect((await readEditions(hospital)).map((one) => one.key)).not.toContain(key);
  });
});
