import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { disclosureViewSchema } from "@bunkai/domain/disclosure/disclosure-view";
import { importIdSchema } from "@bunkai/domain/id";
import type { ImportChoice } from "@bunkai/domain/workbook/decide-import";
import { importOutcome } from "@bunkai/domain/workbook/import-outcome";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import {
  type ReadItem,
  type WorkbookReading,
  workbookReadingSchema,
} from "@bunkai/domain/workbook/reading";
import type { Remote } from "./open-remote.ts";

/** What came of sending a workbook: answers in the draft, or rows that a person must decide first. */
export type SentWorkbook = {
  readonly edition: Edition;
  readonly reading: WorkbookReading;
  /** null: nothing was taken over. */
  readonly answers: number | null;
  /** Doubtful rows with an answer, and rows that want the same item as another. Empty when something was taken over. */
  readonly undecided: readonly ReadItem[];
};

export type SendingWish = {
  readonly disclosureId: string;
  readonly product: string | undefined;
  /** Doubtful rows are left out instead of asking a person. */
  readonly leavesDoubtful: boolean;
  /** The head of the workbook goes over that of the draft. */
  readonly takesHeader: boolean;
};

/** What the server answers, before it is read. */
type Answered = Readonly<Record<"answers" | "id" | "reading", unknown>>;

/**
 * Sends a filled-in workbook to a running server, and takes it over into a draft when no row is in doubt. Otherwise the
 * draft stays as it is.
 *
 * @throws Error with the server's sentence
 */
export async function sendWorkbook(
  remote: Remote,
  file: string,
  wish: SendingWish,
): Promise<SentWorkbook> {
  const bytes = new Uint8Array(await readFile(file));
  const draft = `/disclosures/${encodeURIComponent(wish.disclosureId)}` as const;
  const { edition } = disclosureViewSchema.parse(await (await remote.ask(draft)).json());
  const query =
    wish.product === undefined ? "" : `?${new URLSearchParams({ product: wish.product })}`;
  const previewed = await remote.ask(`${draft}/imports${query}`, {
    method: "POST",
    headers: {
      "bunkai-file-name": encodeURIComponent(basename(file)),
      "content-type": "application/octet-stream",
    },
    body: bytes,
  });
  const preview = (await previewed.json()) as Answered;
  const id = importIdSchema.parse(preview.id);
  const reading = workbookReadingSchema.parse(preview.reading);
  const choices = wish.leavesDoubtful ? withoutDoubtful(edition, reading) : [];
  const undecided = undecidedRows(edition, reading, choices);
  const mustChooseProduct = reading.products.length > 0 && reading.product === null;
  if (undecided.length > 0 || mustChooseProduct)
    return { edition, reading, answers: null, undecided };
  const applied = await remote.ask(`${draft}/imports/${id}/apply`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ choices, header: wish.takesHeader }),
  });
  const { answers } = (await applied.json()) as Answered;
  return { edition, reading, answers: Number(answers), undecided };
}

function withoutDoubtful(edition: Edition, reading: WorkbookReading): readonly ImportChoice[] {
  const { undecided } = importOutcome(edition, reading, new Map());
  return undecided.map(({ cell, sheet }) => ({ cell, sheet, itemKey: null }));
}

function undecidedRows(
  edition: Edition,
  reading: WorkbookReading,
  choices: readonly ImportChoice[],
): readonly ReadItem[] {
  const decisions = new Map(choices.map((choice) => [placeKey(choice), choice.itemKey]));
  const { doubled, undecided } = importOutcome(edition, reading, decisions);
  const places = new Set([...undecided, ...[...doubled.values()].flat()].map(placeKey));
  return reading.items.filter((row) => places.has(placeKey(row)));
}
