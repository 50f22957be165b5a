import { listOwnRevisionStates } from "@bunkai/db/stores/own-sheets";
import { listQuestionnaireReturns } from "@bunkai/db/stores/questionnaires";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import {
  isToldFromOlder,
  type ToldContent,
  type ToldFilter,
  type ToldLine,
  toldContentSchema,
  toldLineSchema,
} from "@bunkai/domain/questionnaire/told";
import { normalText } from "@bunkai/domain/workbook/normal-text";
import { getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** As many lines as one page shows; the filter finds the others. */
const LINES_MAX = 500;

/** What was told, with all that can be asked for. */
export type Told = {
  readonly lines: ToldLine[];
  /** How many lines there are for this filter, shown or not. */
  readonly total: number;
  /** How many answers somebody still holds from a revision that no longer stands, whatever the filter. */
  readonly older: number;
  readonly askers: string[];
};

/** What was told to whom from which source, newest first. What nobody answered is no line. */
export async function readTold(ctx: Context, filter: ToldFilter): Promise<Told> {
  const all = await readLines(ctx);
  const wanted = all.filter((line) => isWanted(line, filter));
  return {
    lines: wanted.slice(0, LINES_MAX),
    total: wanted.length,
    older: all.filter(isToldFromOlder).length,
    askers: [...new Set(all.map(({ asker }) => asker))].sort(),
  };
}

/** All lines that a filter lets through. */
export async function readToldLines(ctx: Context, filter: ToldFilter): Promise<ToldLine[]> {
  return (await readLines(ctx)).filter((line) => isWanted(line, filter));
}

function readLines(ctx: Context): Promise<ToldLine[]> {
  return look(ctx, "disclosure.read", async (tenant) => {
    const returns = await listQuestionnaireReturns(tenant);
    const contents = returns.map((row) => ({
      ...row,
      content: toldContentSchema.parse(JSON.parse(row.text)),
    }));
    const editions = await getEditions(
      tenant,
      contents.flatMap(({ content }) => keysOf(content)),
    );
    const states = await statesOf(tenant);
    const newest = new Map<string, number>();
    for (const { number, questionnaireId } of returns) {
      newest.set(questionnaireId, Math.max(number, newest.get(questionnaireId) ?? 0));
    }
    return contents.flatMap(({ content, fileId, number, questionnaireId, sha256 }) =>
      linesOf(content, { editions, states }).map((line) =>
        toldLineSchema.parse({
          ...line,
          ...{ fileId, recordSha256: sha256 },
          isCorrected: number < (newest.get(questionnaireId) ?? 0),
        }),
      ),
    );
  });
}

type Known = {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly states: (id: string) => string | null;
};

function linesOf(content: ToldContent, { editions, states }: Known): Record<string, unknown>[] {
  const { answers, asker, edition, file, leftOut, offering, returnedBy, ...rest } = content;
  const items = new Map(editions.get(edition.key)?.items.map((item) => [item.key, item]));
  return answers
    .filter(({ answer }) => answer.value.type !== "unanswered" || answer.note !== null)
    .map(({ source, ...one }) => ({
      ...rest,
      ...one,
      source,
      item: items.get(one.itemKey),
      leftOut: leftOut.filter(({ itemKey }) => itemKey === one.itemKey),
      asker: asker.name,
      returnedBy: returnedBy.name,
      ...{ offeringId: offering.id, offeringName: offering.name },
      versionLabel: offering.versionLabel,
      fileSha256: file.sha256,
      sourceTitle: source.kind === "revision" ? editions.get(source.editionKey)?.title : null,
      sourceState: source.kind === "revision" ? states(source.revisionId) : null,
    }));
}

function keysOf({ answers, edition }: ToldContent): string[] {
  const sources = answers.flatMap(({ source }) =>
    source.kind === "revision" ? [source.editionKey] : [],
  );
  return [edition.key, ...sources];
}

async function statesOf(tenant: Tenant): Promise<Known["states"]> {
  const revisions = await listOwnRevisionStates(tenant);
  return (id) => revisions.get(id)?.state ?? null;
}

function isWanted(line: ToldLine, { asker, offeringId, older, words = "" }: ToldFilter): boolean {
  const { answer, itemNumber, itemText } = line;
  const { value } = answer;
  const said = [
    itemText.ja,
    itemText.en,
    itemNumber,
    answer.note,
    value.type === "text" && value.text,
  ];
  const text = normalText(said.filter(Boolean).join(" ")).toLowerCase();
  const wanted = normalText(words).toLowerCase().split(/\s+/u).filter(Boolean);
  return (
    (!asker || line.asker === asker) &&
    (!offeringId || line.offeringId === offeringId) &&
    (!older || isToldFromOlder(line)) &&
    wanted.every((word) => text.includes(word))
  );
}
