import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cursorOf, readCursor } from "./cursor.ts";
import { DomainError } from "./error/domain-error.ts";

const moments = fc.date({
  min: new Date("0001-01-01T00:00:00.000Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
const counts = fc.integer({ min: 0, max: 2_147_483_647 });
const ids = fc.uuid();
const ID = "0193b0a0-0000-7000-8000-00000000000a";
const MOMENT = "2026-11-21T09:30:00.000Z";

const REFUSAL = new DomainError("invalid_input", {
  in: "query",
  errors: [{ pointer: "/cursor", code: "invalid_format" }],
});

describe("a cursor", () => {
  it("gives back the values that it was made of", () => {
    fc.assert(
      fc.property(moments, ids, counts, (moment, id, count) => {
        const cursor = cursorOf(moment, id, count);
        expect(readCursor(cursor, "moment", "id", "count")).toEqual([moment, id, count]);
      }),
    );
  });

  it("is one word of a query string", () => {
    fc.assert(
      fc.property(moments, ids, (moment, id) => {
        const cursor = cursorOf(moment, id);
        expect(new URLSearchParams(`cursor=${cursor}`).get("cursor")).toBe(
          decodeURIComponent(cursor),
        );
        expect(cursor).toMatch(/^[\w~%.:-]+$/);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["another number of values", MOMENT],
    ["a third value", `${MOMENT}~${ID}~1`],
    ["the values of another list", `${ID}~${MOMENT}`],
    ["a broken escape", `${MOMENT}~%E0%A4%A`],
    ["a day without a time", `2026-11-21~${ID}`],
    ["February 30", `2026-02-30T00:00:00.000Z~${ID}`],
    ["a year that PostgreSQL does not know", `0000-01-01T00:00:00.000Z~${ID}`],
    ["a year of six digits", `%2B275760-09-13T00:00:00.000Z~${ID}`],
    ["an id that is none", `${MOMENT}~1`],
    ["SQL", `${MOMENT}~' or true --`],
  ])("is refused when it holds %s", (_, cursor) => {
    expect(() => readCursor(cursor, "moment", "id")).toThrow(REFUSAL);
  });

  it.each(["", "-1", "1.5", "1e3", "0x10", " 1", "2147483648", "99999999999", "NaN", "１"])(
    "is refused when %j stands for a count",
    (text) => {
      expect(() => readCursor(text, "count")).toThrow(DomainError);
    },
  );

  it("is read or refused, whatever it is, and never breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        try {
          return readCursor(text, "moment", "id").length === 2;
        } catch (error) {
          return error instanceof DomainError;
        }
      }),
    );
  });
});
