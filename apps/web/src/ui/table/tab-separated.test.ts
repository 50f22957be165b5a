import { describe, expect, it } from "vitest";
import type { Column } from "./column.ts";
import { tabSeparatedOf } from "./tab-separated.ts";

const columns: Column<{ a: string; b: string }>[] = [
  { key: "a", label: "A", text: (row) => row.a, widthRem: 1 },
  { key: "b", label: "B", text: (row) => row.b, widthRem: 1 },
  { key: "tool", label: "Tool", text: () => "x", widthRem: 1, isTool: true },
];

describe("tabSeparatedOf", () => {
  it("writes the head and a line for each row, without the columns of buttons", () => {
    expect(tabSeparatedOf(columns, [{ a: "1", b: "2" }])).toBe("A\tB\n1\t2");
  });

  it("keeps a cell on its line, whatever it holds", () => {
    expect(tabSeparatedOf(columns, [{ a: "1\t2", b: "3\r\n4" }])).toBe("A\tB\n1 2\t3 4");
  });

  it.each(["=1+1", "@SUM(A1)", "+cmd", "-cmd", "＝1+1"])(
    "lets no cell become a formula: %s",
    (a) => {
      expect(tabSeparatedOf(columns, [{ a, b: "" }])).toBe(`A\tB\n'${a}\t`);
    },
  );

  it.each(["-5", "+1,000", "－", "-"])("leaves a number and a lone mark as they are: %s", (a) => {
    expect(tabSeparatedOf(columns, [{ a, b: "" }])).toBe(`A\tB\n${a}\t`);
  });
});
