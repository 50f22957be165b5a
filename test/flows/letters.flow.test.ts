import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { beforeAll, expect, it } from "vitest";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenHttp } from "../fixtures/http.ts";
import { got, refused, sent } from "../fixtures/http-member.ts";
import { givenHttpDraft, issueHttpDraft } from "../fixtures/http-sheet.ts";

const KUZU = "葛\u{E0100}";
const http = await givenHttp();
let seller: Awaited<ReturnType<typeof http.founder>>;

beforeAll(async () => {
  seller = await http.founder("ベンダー", "vendor");
  await givenFreshFactor(http.server.installation, seller);
});

const answers = {
  "SDS-L001": { value: { type: "yes" }, note: `${KUZU}城の拠点` },
  "SDS-L002": { value: { type: "yes" }, note: "✕ではない" },
} as const;

type Letters = { readonly items: readonly { letters: { letter: string; base: string }[] }[] };

async function seenOf(id: string) {
  const view = await got<DisclosureView>(seller, `/disclosures/${id}`);
  return { ...view, seen: draftSeenIn(view.disclosure, view.answers) };
}

it("are listed with their places and bases, replaced at once, and the sheet can then be issued", async () => {
  const id = await givenHttpDraft(seller, answers);
  const { disclosure } = await seenOf(id);
  const header = { ...disclosure.header, contact: `${KUZU}西` };
  await sent(seller, "PATCH", `/disclosures/${id}`, { header }, disclosure.version);
  const { items } = await got<Letters>(seller, `/disclosures/${id}/letters`);
  expect(items).toEqual([
    {
      place: { itemKey: null, field: "contact" },
      text: `${KUZU}西`,
      letters: [{ letter: KUZU, base: "葛" }],
    },
    {
      place: { itemKey: "SDS-L001", field: "note" },
      text: `${KUZU}城の拠点`,
      letters: [{ letter: KUZU, base: "葛" }],
    },
    {
      place: { itemKey: "SDS-L002", field: "note" },
      text: "✕ではない",
      letters: [{ letter: "✕", base: "×" }],
    },
  ]);

  const { seen } = await seenOf(id);
  const publish = { visibility: "public", seen };
  expect(await refused(seller, "POST", `/disclosures/${id}/publish`, publish)).toBe(
    "422 text_unprintable",
  );
  const letters = [
    { letter: KUZU, base: "葛" },
    { letter: "✕", base: "×" },
  ];
  const rewritten = await sent<{ answers: { itemKey: string; version: number }[] }>(
    seller,
    "POST",
    `/disclosures/${id}/letters`,
    { letters, seen },
  );
  expect(rewritten.answers.map(({ itemKey, version }) => [itemKey, version])).toEqual([
    ["SDS-L001", 2],
    ["SDS-L002", 2],
  ]);

  const after = await seenOf(id);
  expect(after.disclosure.header.contact).toBe("葛西");
  expect(after.answers.map(({ answer }) => answer.note).sort()).toEqual(
    ["葛城の拠点", "×ではない"].sort(),
  );
  expect((await got<Letters>(seller, `/disclosures/${id}/letters`)).items).toEqual([]);
  expect((await issueHttpDraft(seller, id)).number).toBe(1);
});

it("are left alone when the draft was changed since it was read, and when nobody proposed the letter", async () => {
  const id = await givenHttpDraft(seller, answers);
  const { seen } = await seenOf(id);
  const replace = (letters: readonly unknown[], as: unknown = seen) =>
    refused(seller, "POST", `/disclosures/${id}/letters`, { letters, seen: as });
  const older = { ...seen, answers: { ...seen.answers, "SDS-L001": 9 } };
  expect(await replace([{ letter: KUZU, base: "葛" }], older)).toBe("409 draft_changed");
  expect(await replace([{ letter: KUZU, base: "蔦" }])).toBe("422 invalid_input");
  expect(await replace([{ letter: "城", base: "白" }])).toBe("422 invalid_input");

  const now = await seenOf(id);
  expect(now.seen).toEqual(seen);
  expect(await replace([{ letter: "≒", base: "≈" }])).toBe("200 done");
  expect((await seenOf(id)).seen).toEqual(seen);
});
