import { expect, it } from "vitest";
import type { SheetHeader } from "../disclosure/sheet-header.ts";
import type { WorkbookHeader } from "./reading.ts";
import { strangeHeaderFields } from "./strange-header.ts";

const draft: SheetHeader = {
  vendorName: "みどり医療システム株式会社",
  offeringName: "みどりカルテ 3",
  versionLabel: "3.2",
  createdOn: null,
  contact: null,
};
const field = (value: string) => ({ sheet: "SDS", cell: "B2", text: value, value });
const head = (vendorName: string | null, offeringName: string | null): WorkbookHeader => ({
  vendorName: vendorName === null ? null : field(vendorName),
  offeringName: offeringName === null ? null : field(offeringName),
  versionLabel: null,
  createdOn: null,
});

it("notices that a workbook is another company's or another product's", () => {
  const strange = strangeHeaderFields(draft, head("はるかぜネット株式会社", "はるかぜ調剤"));
  expect(strange).toEqual(["vendorName", "offeringName"]);
});

it("takes no offence at width, spaces, or a name that is missing on either side", () => {
  const same = head("みどり医療システム　株式会社", "みどりカルテ３");
  expect(strangeHeaderFields(draft, same)).toEqual([]);
  expect(strangeHeaderFields(draft, head(null, null))).toEqual([]);
  const empty = { ...draft, vendorName: null, offeringName: null };
  expect(strangeHeaderFields(empty, same)).toEqual([]);
});
