import { expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";

it("finds a text in the wrong tongue however deep it stands", () => {
  const catalog = { rows: [{ text: { ja: "backup", en: "バックアップ" } }] };
  expect(bilingualFaults(catalog)).toEqual(["no Japanese in: backup", "not English: バックアップ"]);
});

it.each([
  { ja: "世代 ", en: "generations" },
  { ja: "世代(数)", en: "generations" },
  { ja: "世代", en: "generations（number）" },
])("finds the slip in $ja / $en", (text) => {
  expect(bilingualFaults(text)).toHaveLength(1);
});

it("lets both tongues share a name", () => {
  expect(bilingualFaults({ ja: "SOC 2", en: "SOC 2" })).toEqual([]);
});
