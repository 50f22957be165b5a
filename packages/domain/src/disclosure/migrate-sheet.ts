import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { ItemLink } from "../catalog/item-link.ts";
import { NOTE_LENGTH_MAX, type OpenAnswer, UNANSWERED } from "./answer.ts";
import { findCarryMisfit } from "./find-carry-misfit.ts";
import type { MigrationReceipt, RewordedEntry } from "./migration-receipt.ts";
import { saysSomething } from "./says-something.ts";
import type { Answers } from "./sheet-items.ts";

export type MigratedSheet = {
  /** Only what says something, in the order of the new edition. */
  readonly answers: readonly (OpenAnswer & { readonly itemKey: string })[];
  readonly receipt: MigrationReceipt;
};

/**
 * Takes a sheet over into another edition of its form.
 *
 * An answer is carried as it stands only where the question is the same and takes it. Where the question was reworded, where
 * rows became one, or where the answer no longer fits, only the note is kept and the receipt says what to confirm: nobody has
 * answered the new question yet.
 *
 * @param links from the first edition to the second, each item of either in at most one of them
 */
export function migrateSheet(
  fromEdition: Edition,
  answers: Answers,
  toEdition: Edition,
  links: readonly ItemLink[],
): MigratedSheet {
  const fromItems = new Map(fromEdition.items.map((item) => [item.key, item]));
  const linkOf = new Map(links.map((link) => [link.toKey, link]));
  const receipt: MigrationReceipt = { carried: [], reworded: [], new: [], gone: [] };
  const left = new Set(fromItems.keys());
  const migrated = toEdition.items.flatMap((to) => {
    const link = linkOf.get(to.key);
    const sources = (link?.fromKeys ?? []).flatMap((key) => fromItems.get(key) ?? []);
    for (const { key } of sources) left.delete(key);
    if (!link || sources.length === 0) {
      receipt.new.push({ toKey: to.key });
      return [];
    }
    const answer = moved({ answers, link, receipt, sources, to });
    return saysSomething(answer) ? [{ ...answer, itemKey: to.key }] : [];
  });
  for (const fromKey of left) {
    const answer = answers.get(fromKey);
    receipt.gone.push({ fromKey, answer: saysSomething(answer) ? answer : null });
  }
  return { answers: migrated, receipt };
}

type Move = {
  readonly sources: readonly Item[];
  readonly to: Item;
  readonly link: ItemLink;
  readonly answers: Answers;
  readonly receipt: MigrationReceipt;
};

/** The answer in the new edition; what became of the old ones goes into the receipt. */
function moved({ answers, link, receipt, sources, to }: Move): OpenAnswer {
  const [only] = sources;
  const answer = (only && answers.get(only.key)) ?? UNANSWERED;
  if (only && link.relation === "same" && !findCarryMisfit(only, to, answer)) {
    const { checkedOn, completedOn, plan } = answer;
    receipt.carried.push({
      fromKey: only.key,
      toKey: to.key,
      isSaid: saysSomething(answer),
      hasDays: checkedOn !== null || completedOn !== null || plan !== null,
    });
    return answer;
  }
  const entry = rewordedEntry(sources, to, link, answers);
  receipt.reworded.push(entry);
  return { ...UNANSWERED, note: joinedNotes(entry.before.map((one) => one.answer)) };
}

function rewordedEntry(
  sources: readonly Item[],
  to: Item,
  { relation }: ItemLink,
  answers: Answers,
): RewordedEntry {
  const before = sources.flatMap(({ key }) => {
    const answer = answers.get(key);
    return saysSomething(answer) ? [{ fromKey: key, answer }] : [];
  });
  const said = before.map(({ answer }) => answer);
  const isMerged = sources.length > 1;
  const isDiffering =
    new Set(sources.map(({ key }) => meaningOf(answers.get(key) ?? UNANSWERED))).size > 1;
  const misfit =
    sources
      .map((item) => findCarryMisfit(item, to, answers.get(item.key) ?? UNANSWERED))
      .find((one) => one !== null) ?? null;
  const note = joinedNotes(said);
  const reasons = [
    [relation === "reworded" && !isMerged, "wording"],
    [isMerged, "merged"],
    [isDiffering, "differing"],
    [misfit !== null, "misfit"],
    [note === null && said.some((one) => one.note !== null), "notes"],
  ] as const;
  const [first] = said;
  return {
    fromKeys: sources.map(({ key }) => key),
    toKey: to.key,
    reasons: reasons.flatMap(([applies, reason]) => (applies ? [reason] : [])),
    misfit,
    before,
    proposed: first && !isDiffering && !misfit ? { ...first, note } : null,
  };
}

/** What an answer says but for its note, which may differ between rows that say the same. */
function meaningOf(answer: OpenAnswer): string {
  return JSON.stringify({ ...UNANSWERED, ...answer, note: null });
}

/** Different notes below each other; null: there are none, or they are too long together. */
function joinedNotes(answers: readonly OpenAnswer[]): string | null {
  const notes = new Set(answers.flatMap(({ note }) => note ?? []));
  const joined = [...notes].join("\n");
  return joined === "" || joined.length > NOTE_LENGTH_MAX ? null : joined;
}
