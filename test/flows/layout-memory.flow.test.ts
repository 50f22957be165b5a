import { readFile } from "node:fs/promises";
import type { Context } from "@bunkai/actions/context";
import { applyImport } from "@bunkai/actions/disclosure/apply-import";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { previewImport } from "@bunkai/actions/disclosure/preview-import";
import { addFile } from "@bunkai/actions/file/add-file";
import { confirmForm } from "@bunkai/actions/workbook/confirm-form";
import { loadForm } from "@bunkai/actions/workbook/load-form";
import { forgetLayout, rememberColumns } from "@bunkai/actions/workbook/remember-layout";
import { addSheetImport } from "@bunkai/db/stores/sheet-imports";
import { inTenant } from "@bunkai/db/tenant";
import { writeCells } from "@bunkai/documents/workbook/write-cells";
import { importIdSchema } from "@bunkai/domain/id";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenOffering } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const KEY = "sds-5.0-own";
const NAME = "sds-momiji-near-misses.xlsx";
const bytes: Uint8Array = new Uint8Array(
  await readFile(new URL(`../fixtures/workbooks/${NAME}`, import.meta.url)),
);

async function givenDraft(vendor: Context) {
  const offering = await givenOffering(vendor);
  return openDisclosure(vendor, offering.id, KEY);
}

async function read(vendor: Context, workbook = bytes) {
  const draft = await givenDraft(vendor);
  const upload = { name: NAME, bytes: bytesOf(workbook) };
  return { draft, ...(await previewImport(vendor, draft.id, upload)) };
}

const doubtfulOf = ({ items }: WorkbookReading) =>
  items.filter(({ answer, match }) => match.doubt !== null && answer.type !== "unanswered");

/** Each doubtful row is said to be what it was taken for, where no other row is that. */
function choicesFor(reading: WorkbookReading) {
  const seen = new Set(
    reading.items.filter(({ match }) => match.doubt === null).map(({ key }) => key),
  );
  return doubtfulOf(reading).map(({ cell, key, sheet }) => {
    const itemKey = seen.has(key) ? null : key;
    seen.add(key);
    return { sheet, cell, itemKey };
  });
}

/** The same form with another answer. */
async function answeredOtherwise({ items }: WorkbookReading) {
  const row = items.find(({ answerCell, judgement }) => answerCell && judgement === "yes");
  if (!row?.answerCell) throw new Error("no row with a yes");
  const edits = [{ sheet: row.sheet, cell: row.answerCell, text: "いいえ" }];
  return { row, workbook: await writeCells({ bytes, edits }) };
}

describe("the layout of a workbook", () => {
  it("is decided once: the next workbook of it needs no choices, and another organisation remembers nothing", async () => {
    const [vendor, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const first = await read(vendor);
    expect(doubtfulOf(first.reading).length).toBeGreaterThan(0);
    expect(first.layout).toMatchObject({ columns: [], choiceCount: 0 });
    const choices = choicesFor(first.reading);
    await applyImport(vendor, first.draft.id, first.id, { choices, header: false });

    const { row, workbook } = await answeredOtherwise(first.reading);
    const second = await read(vendor, workbook);
    expect(second.layout).toEqual({ ...first.layout, choiceCount: choices.length });
    expect(doubtfulOf(second.reading)).toEqual([]);
    expect(second.reading.items.find(({ key }) => key === row.key)?.judgement).toBe("no");
    await applyImport(vendor, second.draft.id, second.id, { choices: [], header: false });

    const elsewhere = await read(other, workbook);
    expect(elsewhere.layout.choiceCount).toBe(0);
    expect(doubtfulOf(elsewhere.reading)).toHaveLength(doubtfulOf(first.reading).length);
    expect(
      await refusalOf(
        forgetLayout(other, { editionKey: KEY, fingerprint: first.layout.fingerprint }),
      ),
    ).toMatchObject({ code: "not_found" });
    expect((await read(vendor)).layout.choiceCount).toBe(choices.length);
  });

  it("keeps a person's word on its columns until it is taken back", async () => {
    const vendor = await givenOrganization(installation);
    const { layout, reading } = await read(vendor);
    const [table] = reading.tables;
    const [answer] = table?.answerColumns ?? [];
    const [note] = table?.noteColumns ?? [];
    if (!table || !answer || !note) throw new Error("a table without notes");
    const { headerRow, numberColumn, questionColumn, sheet } = table;
    const key = { editionKey: KEY, fingerprint: layout.fingerprint };
    const corrected = {
      ...{ sheet, headerRow, numberColumn, questionColumn, beside: {} },
      answer: { kind: "single" as const, column: note },
      noteColumns: [answer],
    };
    await rememberColumns(vendor, key, [corrected]);

    const again = await read(vendor);
    expect(again.layout).toMatchObject({ ...layout, columns: [corrected] });
    expect(again.reading.tables[0]).toMatchObject({ answerColumns: [note], noteColumns: [answer] });

    await forgetLayout(vendor, key);
    expect((await read(vendor)).reading).toEqual(reading);
  });

  it("is known to a form, too", async () => {
    const vendor = await givenOrganization(installation);
    const file = await addFile(vendor, { name: NAME, bytes: bytesOf(bytes) });
    const load = () => loadForm(vendor, { fileId: file.id, editionKey: KEY });
    const form = await load();
    const open = form.reading.matches.filter(({ match }) => match.doubt !== null);
    expect(open.length).toBeGreaterThan(0);
    const choices = open.map(({ cell, sheet }) => ({ sheet, cell, itemKey: null }));
    await confirmForm(vendor, form.id, { choices, rest: null });

    const again = await load();
    expect(again.reading.matches.filter(({ match }) => match.doubt !== null)).toEqual([]);
  });
});

describe("a workbook", () => {
  it("that was taken over last is told when it comes again, and one in between ends that", async () => {
    const vendor = await givenOrganization(installation);
    const { draft, id, reading } = await read(vendor);
    const choices = choicesFor(reading);
    const readAgain = (workbook: Uint8Array) =>
      previewImport(vendor, draft.id, { name: NAME, bytes: bytesOf(workbook) });
    expect((await readAgain(bytes)).appliedAt).toBeNull();

    await applyImport(vendor, draft.id, id, { choices, header: false });
    const appliedAt = installation.now().toISOString();
    expect((await readAgain(bytes)).appliedAt).toBe(appliedAt);

    installation.clock.pass(1000);
    const other = await readAgain((await answeredOtherwise(reading)).workbook);
    expect(other.appliedAt).toBeNull();
    await applyImport(vendor, draft.id, other.id, { choices: [], header: false });
    expect((await readAgain(bytes)).appliedAt).toBeNull();
  });

  it("that was read before an update is refused, and changes nothing", async () => {
    const vendor = await givenOrganization(installation);
    const draft = await givenDraft(vendor);
    const id = importIdSchema.parse(crypto.randomUUID());
    const scope = { organizationId: vendor.organizationId, personId: vendor.person.id };
    await inTenant(installation.db, scope, (tenant) =>
      addSheetImport(tenant, {
        ...{ id, disclosureId: draft.id, fileName: NAME, sha256: null, fingerprint: null },
        reading: { format: "older" },
        createdAt: installation.now(),
      }),
    );

    expect(
      await refusalOf(applyImport(vendor, draft.id, id, { choices: [], header: false })),
    ).toMatchObject({ code: "import_outdated" });
  });
});
