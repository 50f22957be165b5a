import { describe, expect, it } from "vitest";
import { stepFrom } from "./step.ts";

const size = { rows: 30, columns: 4 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe("stepFrom", () => {
  it.each([
    ["ArrowDown", false, { row: 6, column: 2 }],
    ["ArrowUp", false, { row: 4, column: 2 }],
    ["ArrowLeft", false, { row: 5, column: 1 }],
    ["ArrowRight", false, { row: 5, column: 3 }],
    ["PageDown", false, { row: 15, column: 2 }],
    ["PageUp", false, { row: 0, column: 2 }],
    ["Home", false, { row: 5, column: 0 }],
    ["End", false, { row: 5, column: 3 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 29, column: 3 }],
  ])("leads with %s (control: %s) to its place", (key, ctrl, place) => {
    expect(stepFrom({ row: 5, column: 2 }, press(key, ctrl), size)).toEqual(place);
  });

  it("stays inside the table at its edges", () => {
    expect(stepFrom({ row: 29, column: 3 }, press("ArrowDown"), size)).toEqual({
      row: 29,
      column: 3,
    });
    expect(stepFrom({ row: 0, column: 0 }, press("ArrowLeft"), size)).toEqual({
      row: 0,
      column: 0,
    });
  });

  it("leaves every other key alone", () => {
    expect(stepFrom({ row: 0, column: 0 }, press("a"), size)).toBeNull();
  });
});
