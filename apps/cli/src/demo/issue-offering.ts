import { type Edition, editionSchema } from "@bunkai/domain/catalog/edition";
import { type Disclosure, disclosureSchema } from "@bunkai/domain/disclosure/disclosure";
import {
  type DisclosureView,
  disclosureViewSchema,
} from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { type Revision, revisionSchema, type Visibility } from "@bunkai/domain/disclosure/revision";
import { type Offering, offeringSchema } from "@bunkai/domain/offering/offering";
import type { ImportChoice } from "@bunkai/domain/workbook/decide-import";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import type { Session } from "./client.ts";
import type { ServiceLevels } from "./content/level-answers.ts";
import type { DemoOffering, DemoSheet } from "./content/offerings.ts";
import { sheetWorkbook } from "./sheet-workbook.ts";

/** Those of a vendor who fill in sheets and those who issue them; in a small firm, the same person. */
export type Desk = {
  readonly author: Session;
  readonly reviewer: Session;
  readonly contact: string;
};

/** An offering with what was issued for it. */
export type Issued = { readonly offering: Offering; readonly revisions: readonly Revision[] };

/** Adds one of the sample offerings, with what its vendor has issued for it. */
export type Issue = (offering: DemoOffering) => Promise<Issued>;

/** The forms, as the product knows them, asked for once. */
export type Editions = Readonly<Record<"sds" | "mds" | "sla", Edition>>;

export async function readEditions(session: Session): Promise<Editions> {
  const { items } = (await session.get("/api/v1/editions")) as { items: { key: string }[] };
  const editions = await Promise.all(
    items.map(async ({ key }) => editionSchema.parse(await session.get(`/api/v1/editions/${key}`))),
  );
  return Object.fromEntries(editions.map((edition) => [edition.kind, edition])) as Editions;
}

/** Adds an offering and issues its sheets: the workbook is read, looked through, taken over, completed and issued, or as far as it goes. */
export async function issueOffering(
  desk: Desk,
  editions: Editions,
  { levels, sheet, values, visibility }: DemoOffering,
): Promise<Issued> {
  const offering = offeringSchema.parse(await desk.author.post("/api/v1/offerings", values));
  const revisions: Revision[] = [];
  if (sheet) {
    const edition = editions[sheet.kind];
    const draft = await openDraft(desk, offering, edition);
    await importWorkbook(desk, offering, draft, { edition, sheet });
    if (!sheet.stage) revisions.push(await issue(desk, draft, visibility));
  }
  if (levels) {
    const draft = await openDraft(desk, offering, editions.sla);
    await fillIn(desk, draft, levels);
    revisions.push(await issue(desk, draft, visibility));
  }
  return { offering, revisions };
}

/** What an issuer reads of a draft to issue it as it stands. */
const draftSchema = disclosureViewSchema.pick({ disclosure: true, answers: true });

/** Issues the sheet of a draft, for those who may read it. */
export async function issue(
  { reviewer }: Pick<Desk, "reviewer">,
  { id }: Pick<Disclosure, "id">,
  visibility: Visibility,
): Promise<Revision> {
  const path = `/api/v1/disclosures/${id}`;
  const { answers, disclosure } = draftSchema.parse(await reviewer.get(path));
  const seen = draftSeenIn(disclosure, answers);
  return revisionSchema.parse(await reviewer.post(`${path}/publish`, { visibility, seen }));
}

async function openDraft({ author }: Desk, { id }: Offering, { key }: Edition) {
  const opening = { offeringId: id, editionKey: key };
  return disclosureSchema.parse(await author.post("/api/v1/disclosures", opening));
}

async function importWorkbook(
  { author, contact }: Desk,
  offering: Offering,
  { id }: Disclosure,
  { edition, sheet }: { readonly edition: Edition; readonly sheet: DemoSheet },
): Promise<void> {
  const { name, vendorName, versionLabel } = offering;
  const head = { vendorName, offeringName: name, versionLabel, createdOn: sheet.madeOn };
  const path = `/api/v1/disclosures/${id}`;
  const fileName = `${sheet.kind.toUpperCase()}_${name}_${versionLabel}.xlsx`;
  const bytes = sheetWorkbook(edition, head, sheet);
  const preview = (await author.upload(`${path}/imports`, fileName, bytes)) as {
    id: string;
    reading: WorkbookReading;
  };
  if (sheet.stage === "read") {
    // Kept for whoever reads it once more, and decides.
    await author.upload("/api/v1/files", fileName, bytes);
    return;
  }
  const choices = choicesFor(preview.reading);
  if (choices.length > 0 && sheet.stage !== "partly") {
    throw new Error(`${fileName} was not understood: ${JSON.stringify(choices).slice(0, 300)}`);
  }
  await author.post(`${path}/imports/${preview.id}/apply`, { choices, header: true });
  if (sheet.stage === "partly") return;
  const { disclosure } = (await author.get(path)) as DisclosureView;
  const header = { ...disclosure.header, contact };
  await author.patch(path, { header }, disclosure.version);
}

/** What a careful author says about doubtful rows: every other one is what it seems to be, the rest is left out for now. */
function choicesFor({ items, unmatched }: WorkbookReading): ImportChoice[] {
  const doubtful = items.filter(({ match }) => match.doubt !== null);
  return [
    ...doubtful.map(({ cell, key, sheet }, index) => ({
      sheet,
      cell,
      itemKey: index % 2 === 0 ? key : null,
    })),
    ...unmatched.map(({ cell, sheet }) => ({ sheet, cell, itemKey: null })),
  ];
}

async function fillIn(
  { author, contact }: Desk,
  { header, id, version }: Disclosure,
  levels: ServiceLevels,
): Promise<void> {
  const path = `/api/v1/disclosures/${id}`;
  const filled = { ...header, contact, createdOn: "2026-10-01" };
  await author.patch(path, { header: filled }, version);
  await Promise.all(
    Object.entries(levels).map(([key, answer]) =>
      author.put(`${path}/answers/${key}`, { answer, version: 0 }),
    ),
  );
}
