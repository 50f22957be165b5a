import { expect, it } from "vitest";
import { cutText, textTable } from "./text-table.ts";

it("stands below each other, whatever letters are wide", () => {
  expect(
    textTable([
      ["B1", "はい", "備考"],
      ["B10", "no", "long"],
    ]),
  ).toEqual(["B1   はい  備考", "B10  no    long"]);
});

it("is cut to the places that there are", () => {
  expect(cutText("サービスの\n提供", 9)).toBe("サービス…");
  expect(cutText("short", 9)).toBe("short");
});
