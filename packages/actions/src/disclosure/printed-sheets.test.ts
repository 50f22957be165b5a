import { expect, it } from "vitest";
import { openPrintedSheets } from "./printed-sheets.ts";

it("keeps what was asked for last, and never more than it may", () => {
  const sheets = openPrintedSheets(30);
  for (const key of ["a", "b", "c"]) sheets.keep(key, new Uint8Array(10));
  sheets.find("a");
  sheets.keep("d", new Uint8Array(10));

  const kept = ["a", "b", "c", "d"].filter((key) => sheets.find(key) !== null);
  expect(kept).toEqual(["a", "c", "d"]);
});

it("counts what comes again once, and keeps nothing that is larger than all it may keep", () => {
  const sheets = openPrintedSheets(30);
  for (let times = 0; times < 5; times += 1) sheets.keep("a", new Uint8Array(20));
  sheets.keep("b", new Uint8Array(10));
  sheets.keep("large", new Uint8Array(31));

  expect(sheets.find("a")).toHaveLength(20);
  expect(sheets.find("b")).toHaveLength(10);
  expect(sheets.find("large")).toBeNull();
});
