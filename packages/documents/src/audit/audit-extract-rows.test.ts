import type { AuditContent, AuditEntry } from "@bunkai/domain/audit/audit-entry";
import { expect, it } from "vitest";
import { auditExtractRows } from "./audit-extract-rows.ts";

const HASH = "a".repeat(64);

function givenEntry(changes: Partial<AuditContent> = {}): AuditEntry {
  const content: AuditContent = {
    at: "2026-11-21T09:30:00.000Z",
    deed: "member.remove",
    actorKind: "person",
    actorId: null,
    actorName: { field: "actor", state: "kept", value: "山田 花子" },
    subjectKind: "member",
    subjectId: "0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee",
    facts: { roles: ["signer", "viewer"] },
    names: [{ field: "member", state: "kept", value: "佐藤 次郎" }],
    counterparts: [],
    ...changes,
  };
  return { sequence: 7, hash: HASH, isAltered: false, content };
}

it("says who did what to whom, and when", () => {
  const { check, rows } = auditExtractRows([givenEntry()], "ja");
  expect(rows).toEqual([
    {
      sequence: 7,
      at: new Date("2026-11-21T09:30:00.000Z"),
      deedLabel: "メンバーを組織から外した",
      actorLabel: "山田 花子",
      subjectLabel: "メンバー 佐藤 次郎 0190aaaa",
      factsText: "役割：署名者、閲覧者",
      hash: HASH,
    },
  ]);
  expect(check).toEqual({ names: 2, erased: 0, altered: 0 });
});

it("calls an erased name erased, and an altered one altered", () => {
  const entry = givenEntry({
    actorName: { field: "actor", state: "altered", value: null },
    names: [{ field: "member", state: "erased", value: null }],
  });
  const { check, rows } = auditExtractRows([entry], "ja");
  expect(rows).toMatchObject([
    { actorLabel: "書き換えられた氏名", subjectLabel: "メンバー 消去済みの名前 0190aaaa" },
  ]);
  expect(check).toEqual({ names: 1, erased: 1, altered: 1 });
});

it("marks a record whose copy was altered, and shows what was hashed", () => {
  const { check, rows } = auditExtractRows([{ ...givenEntry(), isAltered: true }], "en");
  expect(rows[0]?.deedLabel).toBe("Removed a member\nAltered");
  expect(check.altered).toBe(1);
});

it("shows nothing of a record that is not the one that was hashed", () => {
  const { rows } = auditExtractRows([{ ...givenEntry(), isAltered: true, content: null }], "ja");
  expect(rows).toEqual([
    {
      sequence: 7,
      at: null,
      deedLabel: "書き換えられた記録",
      actorLabel: "－",
      subjectLabel: "－",
      factsText: "",
      hash: HASH,
    },
  ]);
});

it("shows a deed, a kind and an actor that it does not know by what they are", () => {
  const entry = givenEntry({
    deed: "constructor",
    subjectKind: "planet",
    actorKind: "system",
    actorName: null,
    names: [],
  });
  expect(auditExtractRows([entry], "ja").rows).toMatchObject([
    { deedLabel: "constructor", actorLabel: "システム", subjectLabel: "planet 0190aaaa" },
  ]);
});

it("names a key as a key, also when its name was erased", () => {
  const kept = { field: "actor", state: "kept", value: "電子カルテ連携" } as const;
  const erased = { field: "actor", state: "erased", value: null } as const;
  const labelOf = (actorName: AuditContent["actorName"], language: "en" | "ja") =>
    auditExtractRows([givenEntry({ actorKind: "apiKey", actorId: "k", actorName })], language)
      .rows[0]?.actorLabel;
  expect(labelOf(kept, "ja")).toBe("APIキー「電子カルテ連携」");
  expect(labelOf(kept, "en")).toBe("API key “電子カルテ連携”");
  expect(labelOf(erased, "ja")).toBe("APIキー「消去済みの名前」");
});
