import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type JsonValue } from "./canonical-json.ts";
import { ProofError } from "./proof-error.ts";
import { parseStrictJson } from "./strict-json.ts";

const SIZE_CHARACTERS = 1_000_000;
const REFUSED_IN_SOUND_JSON =
  /\\u0000|"(?:__proto__|constructor|prototype)":|\p{Noncharacter_Code_Point}/u;

describe("refusals", () => {
  it.each([
    ["a key twice", '{"a":1,"a":1}', "duplicate_key", "/a"],
    ["a key twice, once escaped", '{"a":1,"\\u0061":2}', "duplicate_key", "/a"],
    ["a key twice, deep inside", '[0,{"x/y":{"~":1,"b":2,"~":3}}]', "duplicate_key", "/1/x~1y/~0"],
    ["a key twice around an object", '{"a":{"a":1},"a":2}', "duplicate_key", "/a"],
    ["an empty key twice", '{"":1,"":2}', "duplicate_key", "/"],
    ["__proto__", '{"a":[{"__proto__":null}]}', "forbidden_key", "/a/0/__proto__"],
    ["__proto__ escaped", '{"\\u005f_proto__":1}', "forbidden_key", "/__proto__"],
    ["constructor", '{"constructor":1}', "forbidden_key", "/constructor"],
    ["prototype", '{"prototype":1}', "forbidden_key", "/prototype"],
    ["an escaped lone surrogate", '["\\ud83d"]', "lone_surrogate", "/0"],
    ["a raw lone surrogate", '["a","\udc00"]', "lone_surrogate", "/1"],
    ["a lone surrogate in a key", '{"a":{"\\ud83d":1}}', "lone_surrogate", "/a"],
    ["a surrogate pair in the wrong order", '"\\ude00\\ud83d"', "lone_surrogate", ""],
    ["U+0000", '{"a":"b\\u0000"}', "null_character", "/a"],
    ["U+0000 in a key", '{"a":[{"\\u0000":1}]}', "null_character", "/a/0"],
    ["a noncharacter", '{"a":"\\ufffe"}', "noncharacter", "/a"],
    ["a number beyond the doubles", '{"a":-1e400}', "number_not_finite", "/a"],
    ["65 levels of arrays", nested(65), "nesting_too_deep", "/0".repeat(64)],
    ["65 levels of objects", `${'{"a":'.repeat(65)}1`, "nesting_too_deep", "/a".repeat(64)],
    ["a million levels", "[".repeat(1_000_000), "nesting_too_deep", "/0".repeat(64)],
    ["a byte order mark", "\uFEFF{}", "byte_order_mark", ""],
  ])("refuses %s", (_name, text, code, pointer) => {
    expect(outcomeOf(text)).toEqual({ code, facts: { pointer } });
  });

  it.each([
    ["", 0],
    [" ", 1],
    ["{", 1],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1]]", 3],
    ["[01]", 2],
    ["// c\n1", 0],
    ["/* c */1", 0],
    ["{'a':1}", 1],
    ["{a:1}", 1],
    ["NaN", 0],
    ["[1 2]", 3],
    ['"\t"', 0],
    ['"\\x"', 0],
    ['"open', 0],
    ["\u00a01", 0],
  ])("refuses %j as bad syntax and says where", (text, offset) => {
    expect(outcomeOf(text)).toEqual({ code: "json_syntax", facts: { offset } });
  });

  it("does not quote the text in the error", () => {
    expect(() => parseStrictJson('{"name":"山田"')).toThrow(/^json_syntax$/u);
  });
});

it("accepts 64 levels, equal keys in different objects, and pairs of surrogates", () => {
  expect(parseStrictJson(nested(64))).toEqual(JSON.parse(nested(64)));
  expect(parseStrictJson('[{"a":1},{"a":{"a":"\\ud83d\\ude00"}}]')).toEqual([
    { a: 1 },
    { a: { a: "😀" } },
  ]);
  expect(parseStrictJson(" \r\n\t-1.5e3 ")).toBe(-1500);
});

describe("laws", () => {
  // Pieces of JSON and of its rules, glued at random: most texts are almost valid.
  const piece = fc.constantFrom(
    ...'{}[]:,"\\ \t\n'.split(""),
    ...['"a"', '"b":', '"\\u0061":', '"__proto__":', "1", "-0.5e1", "1e999", "01", "true", "null"],
    ...["\\u0000", "\\ud83d", "\\ude00", "😀", "\uFEFF", "//", "/*", "\u00a0", '{"a":', "[1,", "]"],
  );
  const almostJson = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  const anyCharacter = fc.constantFrom(...'ab"\\/\n\u2028é院😀', "\0", "\uFFFF");

  it("reads as JSON.parse does, or refuses, and calls only bad syntax bad syntax", () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        const outcome = outcomeOf(text);
        const expected = outcomeByEngine(text);
        if ("value" in outcome) expect(outcome).toEqual(expected);
        else if (expected) expect(outcome.code).not.toBe("json_syntax");
      }),
      { numRuns: 2000 },
    );
  });

  it("accepts every sound value, and hands on only what canonicalJson can write", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: anyCharacter }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const outcome = outcomeOf(text);
        if ("value" in outcome) {
          expect(outcome).toEqual(outcomeByEngine(text));
          expect(JSON.parse(canonicalJson(outcome.value as JsonValue))).toEqual(outcome.value);
        } else {
          expect(text).toMatch(REFUSED_IN_SOUND_JSON);
        }
      }),
    );
  });
});

describe("effort", () => {
  it.each<[string, (sizeCharacters: number) => string]>([
    ["one object with many keys", (size) => `{${list(size, (i) => `"key${i}":${i}`)}}`],
    ["many objects", (size) => `[${list(size, (i) => `{"a":${i},"b":[]}`)}]`],
    ["one long text full of escapes", (size) => `"${"\\u00e9\\n".repeat(size / 8)}"`],
    ["one long key", (size) => `{"${"k".repeat(size)}":1}`],
    ["much white space", (size) => `[1,${" \n".repeat(size / 2)}2]`],
    ["many deep nests", (size) => `[${list(size, () => nested(63))}]`],
    ["one long number", (size) => `[${"1".repeat(size)}.5e-${size}]`],
  ])("grows with the size of the text, and not faster, up to 1 MB: %s", (_name, write) => {
    const part = effortOf(write(SIZE_CHARACTERS / 10));
    const whole = effortOf(write(SIZE_CHARACTERS));
    expect(whole).toBeGreaterThan(SIZE_CHARACTERS / 2);
    expect(whole / part).toBeLessThan(11);
  });
});

/** Counts what a quadratic reader would repeat: looks at characters, at keys, at the items of a list. */
function effortOf(text: string): number {
  let effort = 0;
  const restore = [
    counted(String.prototype, "charCodeAt", () => (effort += 1)),
    counted(Set.prototype, "has", () => (effort += 1)),
    ...["concat", "includes", "indexOf", "slice"].map((name) =>
      counted(
        Array.prototype,
        name,
        (items) => (effort += Array.isArray(items) ? items.length : 1),
      ),
    ),
  ];
  try {
    parseStrictJson(text);
  } finally {
    for (const one of restore) one();
  }
  return effort;
}

function counted(prototype: object, name: string, count: (self: unknown) => void): () => void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== "function") throw new TypeError(`${name} is no method`);
  const apply = (method: typeof original, self: unknown, args: unknown[]): unknown => {
    count(self);
    return Reflect.apply(method, self, args);
  };
  Reflect.set(prototype, name, new Proxy(original, { apply }));
  return () => Reflect.set(prototype, name, original);
}

function list(sizeCharacters: number, write: (index: number) => string): string {
  const items: string[] = [];
  for (let length = 0; length < sizeCharacters; length += (items.at(-1)?.length ?? 0) + 1) {
    items.push(write(items.length));
  }
  return items.join(",");
}

function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

/** What reading gave: `{ value }`, or the refusal's `{ code, facts }`. */
function outcomeOf(text: string): { value: unknown } | { code: string; facts: unknown } {
  try {
    return { value: parseStrictJson(text) };
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    return { code: error.code, facts: error.facts };
  }
}

function outcomeByEngine(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
