import { expect, it } from "vitest";
import { auditCsv } from "./audit-csv.ts";
import { givenAuditExtract } from "./fixtures/audit-extract.ts";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

it("says first what it is of and which filters were set, then the events", () => {
  const filters = [{ label: "操作", value: "契約を登録した" }];
  const lines = decode(auditCsv(givenAuditExtract(2, { filters }))).split("\r\n");
  expect(lines[0]).toBe("\uFEFF監査ログ抄本");
  expect(lines).toContain("絞り込み,操作「契約を登録した」");
  const head = lines.indexOf("番号,日時（UTC）,操作,操作した人,対象,記録された内容,ハッシュ値");
  expect(lines[head - 1]).toBe("");
  expect(lines[head + 1]).toMatch(/^1,2026-11-01T00:00:00.123Z,メンバーの役割を変更,山田 花子,/u);
});

it.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝cmd", "'＝cmd"],
  ['"a", b', '"""a"", b"'],
  ["a\nb", '"a\nb"'],
])("writes %j so that no spreadsheet computes it or splits it", (actorLabel, expected) => {
  const extract = givenAuditExtract(1);
  const rows = extract.rows.map((row) => ({ ...row, actorLabel }));
  expect(decode(auditCsv({ ...extract, rows }))).toContain(`,${expected},`);
});
