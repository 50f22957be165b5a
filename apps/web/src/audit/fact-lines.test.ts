import { wordsOf } from "@bunkai/language/words";
import { expect, it } from "vitest";
import { factLines } from "./fact-lines.ts";

it("says in the reader's language what was recorded", () => {
  const facts = { rolesBefore: ["viewer"], roles: ["author", "signer"], sizeBytes: 12 };
  expect(factLines({ facts }, wordsOf("ja"))).toEqual([
    { key: "rolesBefore", label: "変更前の役割", text: "閲覧者" },
    { key: "roles", label: "役割", text: "作成者、署名者" },
    { key: "sizeBytes", label: "大きさ（バイト）", text: "12" },
  ]);
  expect(factLines({ facts: { kind: "hospital", state: "sent" } }, wordsOf("en"))).toEqual([
    { key: "kind", label: "Kind", text: "Medical institution" },
    { key: "state", label: "Result", text: "Sent" },
  ]);
});

it("leaves what it does not know as it is", () => {
  const facts = { constructor: "x", planets: [1, null], roles: ["astronaut"], kind: "member_left" };
  expect(factLines({ facts }, wordsOf("ja"))).toEqual([
    { key: "constructor", label: "constructor", text: "x" },
    { key: "planets", label: "planets", text: "[1,null]" },
    { key: "roles", label: "役割", text: "astronaut" },
    { key: "kind", label: "種別", text: "member_left" },
  ]);
});
