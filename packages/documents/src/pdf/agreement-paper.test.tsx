import type { AgreementContent } from "@bunkai/domain/agreement/agreement";
import type { Phase } from "@bunkai/domain/catalog/duty";
import { matrixIdSchema } from "@bunkai/domain/id";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { wordsOf } from "@bunkai/language/words";
import { expect, it } from "vitest";
import { AgreementPaper } from "./agreement-paper.tsx";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { renderPdf } from "./render-pdf.ts";

const content: AgreementContent = {
  format: "bunkai.agreement/1",
  documentNumber: "BK-20261122-ABC123",
  matrixId: matrixIdSchema.parse("0193a000-0000-7000-8000-000000000001"),
  title: "電子カルテ 責任分界表",
  fixedAt: "2026-11-22T00:00:00.000Z",
  offering: { name: "あおばカルテ", versionLabel: "5.2", serviceType: "saas" },
  parties: [
    { key: "hospital", kind: "hospital", name: "みなと総合病院", signs: true },
    { key: "vendor", kind: "vendor", name: "あおば医療クラウド", signs: true },
    { key: "dealer", kind: "dealer", name: "東湾メディカル販売", signs: false },
  ],
  rows: [],
  levels: [],
  basis: [],
  dutyCatalogKey: "duties-1",
};

it("marks the parties that do not sign, and them alone", async () => {
  const paper = <AgreementPaper content={content} contentSha256={"0".repeat(64)} language="ja" />;
  const lines = (await pdfLines(await renderPdf(paper))).flat();

  expect(lines).toContain("みなと総合病院（医療機関）");
  expect(lines).toContain("東湾メディカル販売（販売店、署名しない）");
  expect(lines.filter((line) => line.includes("署名しない"))).toHaveLength(1);
});

const rowOf = (dutyKey: string, phase: Phase, lineCount = 1): AgreementContent["rows"][number] => ({
  dutyKey,
  phase,
  area: { ja: "運用", en: "Operation" },
  text: { ja: Array.from({ length: lineCount }, () => "分担").join("\n"), en: "Duty" },
  assignment: { ...OPEN_ASSIGNMENT, inCharge: "vendor" },
});

it.each([16, 19, 22, 25, 28])(
  "keeps the heading of a phase and the head of its table with a long first row (after %d rows)",
  async (rowCount) => {
    const rows = [
      ...Array.from({ length: rowCount }, (_, index) => rowOf(`A${index}`, "beforeContract")),
      rowOf("B1", "normal", 14),
      rowOf("B2", "normal"),
    ];
    const paper = (
      <AgreementPaper content={{ ...content, rows }} contentSha256={"0".repeat(64)} language="ja" />
    );
    const { field, phase } = wordsOf("ja").responsibility;
    for (const lines of await pdfLines(await renderPdf(paper))) {
      expect(lines.includes(phase.normal)).toBe(lines.includes("B1"));
      const tables = ["A", "B"].filter((name) => lines.some((line) => isKey(line, name)));
      expect(lines.filter((line) => line === field.inCharge)).toHaveLength(tables.length);
    }
  },
);

function isKey(line: string, name: string): boolean {
  return new RegExp(`^${name}\\d+$`, "u").test(line);
}
it("prints who a party is before the law where that is known, and nothing in its place where it is not", async () => {
  const [hospital, ...others] = content.parties;
  if (!hospital) throw new Error("An agreement without parties.");
  const legalPerson = {
    name: "みなと市病院機構",
    address: "みなと市汐留町1-2-3",
    representativeTitle: "理事長",
    representativeName: "港 一郎",
    corporateNumber: "7000012050002",
    validFrom: "2026-04-01",
  };
  const known = { ...content, parties: [{ ...hospital, legalPerson }, ...others] };
  const paper = <AgreementPaper content={known} contentSha256={"0".repeat(64)} language="ja" />;
  const lines = (await pdfLines(await renderPdf(paper))).flat().map((line) => line.trim());

  for (const printed of [
    "法人名：みなと市病院機構",
    "所在地：みなと市汐留町1-2-3",
    "代表者：理事長",
    "港 一郎",
    "法人番号：7000012050002",
  ]) {
    expect(lines).toContain(printed);
  }
  expect(lines.filter((line) => line.includes("所在地"))).toHaveLength(1);
});
