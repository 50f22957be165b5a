import { type ItemIndex, itemIndex, type RowToMatch } from "../workbook/item-index.ts";
import { matchRows } from "../workbook/match-rows.ts";
import { normalWording } from "../workbook/normal-text.ts";
import type { Edition } from "./edition.ts";
import type { Item } from "./item.ts";
import type { DerivedItemLink } from "./item-link.ts";

/**
 * Works out which items of one edition continue as which of another, where nobody has written it down: two workbooks of one
 * form, say. Each item stands in at most one link; the links stand in the order of the second edition.
 *
 * First the same wording decides, with the same key, number or section before without; then the number or the likeness of the
 * wording, as when a workbook is read; last the same key of two texts that are at least alike, since the keys of a loaded form
 * are no more than places. Only the same wording makes the same question; everything else is `reworded`.
 */
export function deriveItemLinks(from: Edition, to: Edition): DerivedItemLink[] {
  const links = new Map<Item, DerivedItemLink>();
  const taken = new Set<Item>();
  const take = (before: Item, after: Item, match: DerivedItemLink["match"]) => {
    const relation = isSameQuestion(before, after) ? "same" : "reworded";
    links.set(after, { fromKeys: [before.key], toKey: after.key, relation, match });
    taken.add(before);
  };
  const open = () => ({
    before: from.items.filter((item) => !taken.has(item)),
    after: to.items.filter((item) => !links.has(item)),
  });

  for (const how of ["key", "number", "wording"] as const) {
    const { after, before } = open();
    for (const [one, other] of pairsBy(placeOf[how], [before, from], [after, to])) {
      take(one, other, { how, score: 1, doubt: null });
    }
  }
  for (const pair of alikePairs(from, to, open())) take(pair.before, pair.after, pair.match);
  for (const pair of keptKeys(from, to, open())) take(pair.before, pair.after, pair.match);
  return to.items.flatMap((item) => links.get(item) ?? []);
}

type Open = { readonly before: readonly Item[]; readonly after: readonly Item[] };
type Place = (item: Item, edition: Edition) => string | null;
type Side = readonly [items: readonly Item[], edition: Edition];

/** Together with the wording, what says that two items are one. null: this item has nothing of the kind. */
const placeOf: Readonly<Record<"key" | "number" | "wording", Place>> = {
  key: ({ key }) => key,
  number: ({ officialNumber }) => officialNumber && normalWording(officialNumber),
  wording: ({ sectionKey }, { sections }) =>
    normalWording(sections.find(({ key }) => key === sectionKey)?.title.ja ?? ""),
};

/** Items of the same wording and the same place, where that names as many on both sides; after the places, of the wording alone. */
function pairsBy(place: Place, one: Side, other: Side): readonly (readonly [Item, Item])[] {
  const byPlace = zipped(groupsOf(one, place), groupsOf(other, place));
  if (place !== placeOf.wording) return byPlace;
  const done = new Set(byPlace.flat());
  const rest = ([items, edition]: Side): Side => [items.filter((item) => !done.has(item)), edition];
  const anywhere = zipped(groupsOf(rest(one), nowhere), groupsOf(rest(other), nowhere));
  return [...byPlace, ...anywhere];
}

const nowhere: Place = () => "";

function groupsOf([items, edition]: Side, place: Place): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const where = place(item, edition);
    const wording = normalWording(item.text.ja);
    if (where === null || wording === "") continue;
    const name = JSON.stringify([wording, where]);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

function zipped(
  ones: ReadonlyMap<string, readonly Item[]>,
  others: ReadonlyMap<string, readonly Item[]>,
): readonly (readonly [Item, Item])[] {
  return [...ones].flatMap(([name, items]) => {
    const partners = others.get(name) ?? [];
    if (partners.length !== items.length) return [];
    return items.flatMap((item, position): (readonly [Item, Item])[] => {
      const partner = partners[position];
      return partner ? [[item, partner]] : [];
    });
  });
}

type Found = {
  readonly before: Item;
  readonly after: Item;
  readonly match: DerivedItemLink["match"];
};

/** Pairs as a workbook's rows are matched: what is open of the first edition is read against what is open of the second. */
function alikePairs(from: Edition, to: Edition, { after, before }: Open): readonly Found[] {
  if (before.length === 0 || after.length === 0) return [];
  const outcomes = matchRows(
    before.map((item) => rowOf(item, from)),
    itemIndex({ ...to, items: [...after] }),
  );
  return outcomes.flatMap((outcome, row): Found[] => {
    const one = before[row];
    const other = outcome.kind === "item" ? after[outcome.item] : undefined;
    if (!one || !other || outcome.kind !== "item") return [];
    // Nobody's choices are remembered between editions.
    const how = outcome.match.how === "remembered" ? "wording" : outcome.match.how;
    return [{ before: one, after: other, match: { ...outcome.match, how } }];
  });
}

/** Items that nothing but their key and some likeness joins. */
function keptKeys(from: Edition, to: Edition, { after, before }: Open): readonly Found[] {
  if (before.length === 0 || after.length === 0) return [];
  const index: ItemIndex = itemIndex({ ...to, items: [...after] });
  return before.flatMap((item): Found[] => {
    const place = after.findIndex(({ key }) => key === item.key);
    const other = after[place];
    const candidates = other ? index.candidatesOf(rowOf(item, from)) : [];
    const score = candidates.find((one) => one.item === place)?.score;
    return other && score !== undefined
      ? [{ before: item, after: other, match: { how: "key", score, doubt: "likeness" } }]
      : [];
  });
}

function rowOf({ officialNumber, sectionKey, text }: Item, { sections }: Edition): RowToMatch {
  const section = sections.find(({ key }) => key === sectionKey)?.title.ja ?? null;
  return { question: text.ja, number: officialNumber, section };
}

/** A remark of the form is part of the question: it says what an answer means. */
function isSameQuestion(one: Item, other: Item): boolean {
  const wordingOf = ({ remark, text }: Item) =>
    [text.ja, remark?.ja ?? ""].map(normalWording).join("\n");
  return wordingOf(one) === wordingOf(other);
}
