import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveItemLinks } from "./derive-item-links.ts";
import { editionOf } from "./fixtures/edition-of.ts";
import { itemOf } from "./fixtures/item-of.ts";
import type { Item } from "./item.ts";
import { derivedItemLinkSchema } from "./item-link.ts";

const QUESTIONS = [
  "二要素認証に対応しているか。",
  "アクセスログを一年以上保存しているか。",
  "バックアップを複数世代にわたり取得しているか。",
  "遠隔保守の際に利用者の承認を得ているか。",
  "廃棄する媒体の情報を復元できないように消去しているか。",
  "責任分界点を契約書に明記しているか。",
];
const asking = (key: string, ja: string, given: Partial<Item> = {}) =>
  itemOf(key, { text: { ja, en: `${key} ${ja}` }, ...given });
const linksOf = (from: readonly Item[], to: readonly Item[]) =>
  deriveItemLinks(editionOf(from), editionOf(to)).map(
    ({ fromKeys, match, relation, toKey }) => `${fromKeys} ${toKey} ${relation} ${match.how}`,
  );
const numbered = QUESTIONS.map((ja, index) => asking(`R${index + 1}`, ja));

describe("deriveItemLinks", () => {
  it("follows the wording when a row was put in before and the keys of a loaded form moved on", () => {
    const moved = [
      asking("R1", "新しい問いはこれまでなかったか。"),
      ...QUESTIONS.map((ja, index) => asking(`R${index + 2}`, ja)),
    ];
    expect(linksOf(numbered, moved)).toEqual(
      QUESTIONS.map((_, index) => `R${index + 1} R${index + 2} same wording`),
    );
  });

  it("knows a question in another spelling for the same, and one with another word for reworded", () => {
    const before = [
      asking("a", "責任分界点を契約書に明記していますか"),
      asking("b", "共用のアカウントを使わせていないか。"),
    ];
    const after = [
      asking("x", "責任分界点を契約書に明記しているか。"),
      asking("y", "専用のアカウントを使わせていないか。"),
    ];
    expect(linksOf(before, after)).toEqual(["a x same wording", "b y reworded similarity"]);
    const [, doubtful] = deriveItemLinks(editionOf(before), editionOf(after));
    expect(doubtful?.match.doubt).not.toBeNull();
  });

  it("tells questions of one wording apart by their sections", () => {
    const sections = ["s", "t"].map((key) => ({ key, title: { ja: `節${key}`, en: key } }));
    const before = [
      asking("a", "手順書があるか。"),
      asking("b", "手順書があるか。", { sectionKey: "t" }),
    ];
    const after = [
      asking("y", "手順書があるか。", { sectionKey: "t" }),
      asking("x", "手順書があるか。"),
    ];
    const links = deriveItemLinks(editionOf(before, { sections }), editionOf(after, { sections }));
    expect(links.map(({ fromKeys, toKey }) => [...fromKeys, toKey])).toEqual([
      ["b", "y"],
      ["a", "x"],
    ]);
  });

  it("does not trust a key whose question is quite another", () => {
    expect(linksOf([asking("a", QUESTIONS[0] ?? "")], [asking("a", QUESTIONS[4] ?? "")])).toEqual(
      [],
    );
  });

  it("calls a question reworded when only the remark says something else now", () => {
    const remark = { ja: "予定も「はい」とします。", en: "Planned counts as yes." };
    const ja = QUESTIONS[0] ?? "";
    expect(linksOf([asking("a", ja)], [asking("a", ja, { remark })])).toEqual(["a a reworded key"]);
  });

  it("joins every item of an edition with itself, whatever stands twice in it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...QUESTIONS), { minLength: 1 }), (questions) => {
        const edition = editionOf(questions.map((ja, index) => asking(`R${index}`, ja)));
        const links = deriveItemLinks(edition, edition);
        expect(links.map(({ fromKeys, relation, toKey }) => [fromKeys, toKey, relation])).toEqual(
          edition.items.map(({ key }) => [[key], key, "same"]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("links every item at most once, and never calls two wordings the same", () => {
    const someItems = (prefix: string) =>
      fc
        .array(
          fc.constantFrom(...QUESTIONS, "アクセスログを保存するか。", "媒体の情報を消去するか。"),
        )
        .map((some) => some.map((ja, index) => asking(`${prefix}${index}`, ja)));
    fc.assert(
      fc.property(someItems("R"), someItems("R"), (from, to) => {
        const links = deriveItemLinks(editionOf(from), editionOf(to));
        for (const keys of [
          links.flatMap(({ fromKeys }) => fromKeys),
          links.map((one) => one.toKey),
        ]) {
          expect(new Set(keys).size).toBe(keys.length);
        }
        for (const link of links) {
          expect(derivedItemLinkSchema.safeParse(link).error).toBeUndefined();
          const textOf = (items: readonly Item[], key = "") =>
            items.find((item) => item.key === key)?.text.ja;
          const isAlike = textOf(from, link.fromKeys[0]) === textOf(to, link.toKey);
          expect(link.relation).toBe(isAlike ? "same" : "reworded");
        }
      }),
      { numRuns: 60 },
    );
  });
});
