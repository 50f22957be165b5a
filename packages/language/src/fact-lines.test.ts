import { expect, it } from "vitest";
import { factLines } from "./fact-lines.ts";
import { wordsOf } from "./words.ts";

it("says in the reader's language what was recorded", () => {
  const facts = { rolesBefore: ["viewer"], roles: ["author", "signer"], sizeBytes: 12 };
  expect(factLines({ subjectKind: "member", facts }, wordsOf("ja"))).toEqual([
    { key: "rolesBefore", label: "変更前の役割", text: "閲覧者" },
    { key: "roles", label: "役割", text: "作成者、署名者" },
    { key: "sizeBytes", label: "大きさ（バイト）", text: "12" },
  ]);
  const sent = { subjectKind: "mail", facts: { state: "sent" } };
  expect(factLines(sent, wordsOf("en"))).toEqual([{ key: "state", label: "Result", text: "Sent" }]);
});

it("reads a fact by what it is a fact of", () => {
  const linesOf = (subjectKind: string, facts: Record<string, unknown>) =>
    factLines({ subjectKind, facts }, wordsOf("ja"));
  expect(linesOf("contract", { number: "R8-012" })).toMatchObject([{ label: "契約番号" }]);
  expect(linesOf("revision", { number: 3 })).toMatchObject([{ label: "版の番号", text: "3" }]);
  expect(linesOf("organization", { kind: "both" })).toMatchObject([
    { text: "対象事業者かつ医療機関等" },
  ]);
  expect(linesOf("notification", { kind: "roles_changed" })).toMatchObject([
    { text: "役割の変更" },
  ]);
});

it("says yes, no and nothing in words", () => {
  const facts = { header: true, fields: [], basisRevisionIds: [], rows: 0, value: null };
  expect(
    factLines({ subjectKind: "disclosure", facts }, wordsOf("en")).map(({ text }) => text),
  ).toEqual(["Yes", "None", "None", "0", "None"]);
});

it("leaves what it does not know as it is", () => {
  const facts = { constructor: "name", planets: [1, null], roles: ["astronaut"], kind: "x" };
  expect(factLines({ subjectKind: "planet", facts }, wordsOf("ja"))).toEqual([
    { key: "constructor", label: "constructor", text: "name" },
    { key: "planets", label: "planets", text: "[1,null]" },
    { key: "roles", label: "役割", text: "astronaut" },
    { key: "kind", label: "種別", text: "x" },
  ]);
});
