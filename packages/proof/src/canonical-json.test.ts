import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type JsonValue } from "./canonical-json.ts";
import vectors from "./canonical-json.vectors.json" with { type: "json" };
import { ProofError } from "./proof-error.ts";
import { findTextFault } from "./text-fault.ts";

const character = fc.oneof(
  fc.constantFrom(...'ab1"\\/\n\u2028'),
  fc.nat(0x10ffff).map((codePoint) => String.fromCodePoint(codePoint)),
);
const text = fc.string({ unit: character }).filter((one) => findTextFault(one) === null);
const jsonValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    fc.array(tie("value")),
    fc.dictionary(text, tie("value")),
  ),
})).value;

describe("official vectors", () => {
  it.each(vectors.numbers)("writes the double %s as %s", (bitsHex, expected) => {
    expect(canonicalJson(doubleOf(bitsHex ?? ""))).toBe(expected);
  });

  it.each(vectors.numbersRefused)("refuses the double %s", (bitsHex) => {
    expect(refusalOf(doubleOf(bitsHex))).toEqual(["number_not_finite", ""]);
  });

  it.each(vectors.texts)("writes the sample $name", ({ input, output }) => {
    expect(canonicalJson(JSON.parse(input))).toBe(output);
  });

  it("has the bytes of section 3.2.4", () => {
    const bytes = new TextEncoder().encode(
      canonicalJson(JSON.parse(vectors.texts[0]?.input ?? "")),
    );
    expect(Buffer.from(bytes).toString("hex")).toBe(vectors.utf8Hex);
  });
});

describe("laws", () => {
  it("does not depend on the order in which keys were written", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(canonicalJson(withKeysReversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it("writes JSON that reads back as the same value, and as the same text again", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const written = canonicalJson(value);
        const read: JsonValue = JSON.parse(written);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(read)).toBe(written);
      }),
    );
  });

  it("gives equal texts exactly to equal values", () => {
    fc.assert(
      fc.property(jsonValue, jsonValue, (a, b) => {
        const [plainA, plainB]: JsonValue[] = JSON.parse(JSON.stringify([a, b]));
        const isEqual = JSON.stringify(sorted(plainA)) === JSON.stringify(sorted(plainB));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isEqual);
      }),
    );
  });
});

describe("refusals", () => {
  class Named {
    name = "x";
  }
  const selfContaining: unknown[] = [];
  selfContaining.push(selfContaining);
  const holed: unknown[] = [1];
  holed[2] = 3;

  it.each<[string, unknown, string, string]>([
    ["NaN", { a: [Number.NaN] }, "number_not_finite", "/a/0"],
    ["infinity", Number.NEGATIVE_INFINITY, "number_not_finite", ""],
    ["undefined", undefined, "not_json", ""],
    ["an undefined member, which JSON would drop", { a: undefined }, "not_json", "/a"],
    ["undefined in an array, which JSON would turn into null", [undefined], "not_json", "/0"],
    ["a hole in an array", holed, "not_json", "/1"],
    ["a function", { a: () => 1 }, "not_json", "/a"],
    ["a function that poses as toJSON", { toJSON: () => 1 }, "not_json", "/toJSON"],
    ["a symbol", [Symbol("s")], "not_json", "/0"],
    ["a bigint", { "a/b~c": 1n }, "not_json", "/a~1b~0c"],
    ["a Date", { at: new Date(0) }, "not_json", "/at"],
    ["a Map", new Map(), "not_json", ""],
    ["bytes", new Uint8Array(1), "not_json", ""],
    ["a boxed number", Object(1), "not_json", ""],
    ["an instance of a class", [new Named()], "not_json", "/0"],
    ["a lone surrogate in a value", ["ok", "\uD83D"], "lone_surrogate", "/1"],
    ["a lone surrogate in a key", { a: { "\uDE00": 1 } }, "lone_surrogate", "/a"],
    ["a noncharacter", { a: "\uFFFF" }, "noncharacter", "/a"],
    ["a value that contains itself", selfContaining, "nesting_too_deep", "/0".repeat(64)],
    ["65 levels", nested(65), "nesting_too_deep", "/0".repeat(64)],
  ])("refuses %s", (_name, value, code, pointer) => {
    expect(refusalOf(value)).toEqual([code, pointer]);
  });

  it("accepts 64 levels, keys that look like prototypes, and objects without a prototype", () => {
    expect(canonicalJson(nested(64))).toBe("[".repeat(64) + "]".repeat(64));
    expect(canonicalJson(JSON.parse('{"toJSON":1,"__proto__":{"b":2,"a":1}}'))).toBe(
      '{"__proto__":{"a":1,"b":2},"toJSON":1}',
    );
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: -0 }))).toBe(
      '{"a":0,"b":1}',
    );
  });
});

function refusalOf(value: unknown): unknown {
  try {
    // Values that the type forbids reach us from untyped code and databases.
    return canonicalJson(value as JsonValue);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    return [error.code, error.facts.pointer];
  }
}

function doubleOf(bitsHex: string): number {
  return Buffer.from(bitsHex, "hex").readDoubleBE();
}

function nested(depth: number): JsonValue {
  return depth === 1 ? [] : [nested(depth - 1)];
}

function withKeysReversed(value: JsonValue): JsonValue {
  return mapMembers(value, withKeysReversed, (entries) => entries.reverse());
}

function sorted(value: JsonValue | undefined): JsonValue {
  return mapMembers(value ?? null, sorted, (entries) =>
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, member]),
  );
}

function mapMembers(
  value: JsonValue,
  map: (member: JsonValue) => JsonValue,
  arrange: (entries: [string, JsonValue][]) => [string, JsonValue][],
): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => map(item));
  const entries = Object.entries(value).map(([key, member]): [string, JsonValue] => [
    key,
    map(member),
  ]);
  return Object.fromEntries(arrange(entries));
}
