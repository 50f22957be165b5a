import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveItemLinks } from "../catalog/derive-item-links.ts";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import type { Item, ItemKind } from "../catalog/item.ts";
import type { ItemLink } from "../catalog/item-link.ts";
import { type Answer, UNANSWERED } from "./answer.ts";
import { answerAt } from "./fixtures/answer-at.ts";
import { migrateSheet } from "./migrate-sheet.ts";
import { migrationReceiptSchema } from "./migration-receipt.ts";
import { saysSomething } from "./says-something.ts";

const yes: Answer = { ...UNANSWERED, value: { type: "yes" } };
const same = (key: string): ItemLink => ({ fromKeys: [key], toKey: key, relation: "same" });
const migrated = (
  from: readonly Item[],
  answers: Readonly<Record<string, Answer>>,
  to: readonly Item[],
  links: readonly ItemLink[],
) => migrateSheet(editionOf(from), new Map(Object.entries(answers)), editionOf(to), links);

const someAnswer = fc.nat({ max: 1_000_000 }).map(answerAt);

describe("migrateSheet", () => {
  it("carries an answer with all that stands beside it where the question is the same", () => {
    const answer = { ...yes, note: "備考", checkedOn: "2026-04-01" };
    const { answers, receipt } = migrated([itemOf("a")], { a: answer }, [itemOf("a")], [same("a")]);
    expect(answers).toEqual([{ ...answer, itemKey: "a" }]);
    expect(receipt.carried).toEqual([{ fromKey: "a", toKey: "a", isSaid: true, hasDays: true }]);
  });

  it("keeps the note of a reworded question, and proposes the answer rather than giving it", () => {
    const answer = { ...yes, note: "備考", condition: "オプション" };
    const link: ItemLink = { ...same("a"), relation: "reworded" };
    const { answers, receipt } = migrated([itemOf("a")], { a: answer }, [itemOf("a")], [link]);
    expect(answers).toEqual([{ ...UNANSWERED, note: "備考", itemKey: "a" }]);
    expect(receipt.reworded).toMatchObject([{ reasons: ["wording"], proposed: answer }]);
  });

  it("proposes one answer for rows that became one only when they all gave it", () => {
    const from = [itemOf("server"), itemOf("terminal")];
    const links: ItemLink[] = [
      { fromKeys: ["server", "terminal"], toKey: "all", relation: "reworded" },
    ];
    const noted = { server: { ...yes, note: "甲" }, terminal: { ...yes, note: "乙" } };
    const alike = migrated(from, noted, [itemOf("all")], links);
    expect(alike.receipt.reworded).toMatchObject([
      { reasons: ["merged"], proposed: { value: { type: "yes" }, note: "甲\n乙" } },
    ]);
    const halfSaid = migrated(from, { server: yes }, [itemOf("all")], links);
    expect(halfSaid.answers).toEqual([]);
    expect(halfSaid.receipt.reworded).toMatchObject([
      { reasons: ["merged", "differing"], before: [{ fromKey: "server" }], proposed: null },
    ]);
    const long = { ...yes, note: "長".repeat(1500) };
    const tooLong = { server: long, terminal: { ...long, note: "い".repeat(1500) } };
    expect(migrated(from, tooLong, [itemOf("all")], links).receipt.reworded).toMatchObject([
      { reasons: ["merged", "notes"], before: [{}, {}], proposed: { note: null } },
    ]);
  });

  const option = (key: string, ja: string) => ({ key, label: { ja, en: key } });
  const choice = (...options: ReturnType<typeof option>[]): ItemKind => ({
    type: "choice",
    several: false,
    options,
  });
  const hours: ItemKind = { type: "quantity", units: ["hours"], better: "lower" };
  it.each<{ what: string; from: ItemKind; to: ItemKind; value: Answer["value"]; misfit: string }>([
    {
      what: "another kind of answer",
      from: { type: "judgement", favourable: "yes" },
      to: { type: "text" },
      value: { type: "yes" },
      misfit: "type",
    },
    {
      what: "another unit",
      from: hours,
      to: { ...hours, units: ["businessHours"] },
      value: { type: "quantity", amount: 1, unit: "hours", commitment: "target" },
      misfit: "unit",
    },
    {
      what: "an option of the same key that is another now",
      from: choice(option("a", "事業者"), option("b", "医療機関")),
      to: choice(option("a", "回線事業者"), option("b", "医療機関")),
      value: { type: "choice", chosen: ["a"] },
      misfit: "option",
    },
  ])("does not carry an answer into $what, and says so", ({ from, misfit, to, value }) => {
    const answer = { ...UNANSWERED, value, note: "備考" };
    const { answers, receipt } = migrated(
      [itemOf("a", { kind: from })],
      { a: answer },
      [itemOf("a", { kind: to })],
      [same("a")],
    );
    expect(answers).toEqual([{ ...UNANSWERED, note: "備考", itemKey: "a" }]);
    expect(receipt.reworded).toMatchObject([
      { reasons: ["misfit"], misfit, proposed: null, before: [{ answer }] },
    ]);
  });

  const keys = ["a", "b", "c", "d", "e"];
  const someKind = fc.constantFrom<ItemKind>(
    { type: "judgement", favourable: "yes" },
    { type: "text" },
    hours,
  );
  const someItems = fc
    .tuple(fc.subarray(keys), fc.array(someKind, { minLength: 5, maxLength: 5 }))
    .map(([chosen, kinds]) =>
      chosen.map((key, index) => itemOf(key, { kind: kinds[index] ?? hours })),
    );
  const someSheet = fc.tuple(someItems, fc.dictionary(fc.constantFrom(...keys), someAnswer));
  const someLinks = (from: readonly Item[], to: readonly Item[]) =>
    fc
      .tuple(
        fc.array(fc.nat(to.length), { minLength: from.length, maxLength: from.length }),
        fc.array(fc.boolean(), { minLength: to.length, maxLength: to.length }),
      )
      .map(([targets, isSame]) =>
        to.flatMap(({ key: toKey }, place): ItemLink[] => {
          const fromKeys = from.filter((_, one) => targets[one] === place).map(({ key }) => key);
          const relation = isSame[place] && fromKeys.length === 1 ? "same" : "reworded";
          return fromKeys.length > 0 ? [{ fromKeys, toKey, relation }] : [];
        }),
      );
  const someMigration = fc
    .tuple(someSheet, someItems)
    .chain(([[from, answers], to]) =>
      someLinks(from, to).map((links) => ({ from, answers, to, links })),
    );

  it("names every item of both editions exactly once, carries no answer changed and loses none", () => {
    fc.assert(
      fc.property(someMigration, ({ answers: before, from, links, to }) => {
        const { answers, receipt } = migrated(from, before, to, links);
        expect(migrationReceiptSchema.safeParse(receipt).error).toBeUndefined();
        const { carried, gone, new: added, reworded } = receipt;
        const fromKeys = [...carried, ...gone].map(({ fromKey }) => fromKey);
        expect([...fromKeys, ...reworded.flatMap((one) => one.fromKeys)].toSorted()).toEqual(
          from.map(({ key }) => key).toSorted(),
        );
        expect([...carried, ...reworded, ...added].map(({ toKey }) => toKey).toSorted()).toEqual(
          to.map(({ key }) => key).toSorted(),
        );
        const after = new Map(answers.map(({ itemKey, ...answer }) => [itemKey, answer]));
        for (const { fromKey, isSaid, toKey } of carried) {
          expect(after.get(toKey)).toEqual(isSaid ? before[fromKey] : undefined);
        }
        for (const { toKey } of reworded) {
          expect(after.get(toKey)?.value.type ?? "unanswered").toBe("unanswered");
        }
        const kept = [
          ...carried.filter(({ isSaid }) => isSaid).map(({ fromKey }) => fromKey),
          ...reworded.flatMap((one) => one.before.map(({ fromKey }) => fromKey)),
          ...gone.filter(({ answer }) => answer).map(({ fromKey }) => fromKey),
        ];
        const said = from.filter(({ key }) => saysSomething(before[key])).map(({ key }) => key);
        expect(kept.toSorted()).toEqual(said.toSorted());
      }),
    );
  });

  it("carries everything into the edition that it comes from", () => {
    const edition = editionOf(
      keys.map((key) => itemOf(key, { text: { ja: `問い${key}`, en: key } })),
    );
    const links = deriveItemLinks(edition, edition);
    const judgement = someAnswer.map((answer) => ({ ...answer, value: yes.value }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), judgement), (answers) => {
        const { answers: after, receipt } = migrateSheet(
          edition,
          new Map(Object.entries(answers)),
          edition,
          links,
        );
        expect(receipt.carried).toHaveLength(keys.length);
        expect(Object.fromEntries(after.map(({ itemKey, ...one }) => [itemKey, one]))).toEqual({
          ...answers,
        });
      }),
    );
  });
});
