import { describe, expect, it } from "vitest";
import { oneOf, ordinal, searchOf, text } from "./search-parameters.ts";

const read = searchOf({ next: text, entry: ordinal, show: oneOf("unread", "all") });

describe("searchOf", () => {
  it("reads what fits", () => {
    const search = { next: "/audit", entry: 3, show: "all" };

    expect(read(search)).toEqual(search);
  });

  it.each([{}, { next: 3, entry: 0, show: "none" }, { next: null, entry: 1.5 }, { entry: "3" }])(
    "takes what misfits for missing: %o",
    (search) => {
      expect(read(search)).toEqual({ next: undefined, entry: undefined, show: undefined });
    },
  );

  it("leaves out what the page does not know", () => {
    expect(read({ other: "x" })).not.toHaveProperty("other");
  });
});
