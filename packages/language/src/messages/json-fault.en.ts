import type { Shape } from "../shape.ts";
import type { jsonFaultJa } from "./json-fault.ja.ts";

export const jsonFaultEn: Shape<typeof jsonFaultJa> = {
  byte_order_mark: "it begins with a byte order mark",
  duplicate_key: "an object names a key twice",
  forbidden_key: "it has a key that cannot be used (__proto__, constructor, prototype)",
  json_syntax: "it is not written as JSON is",
  lone_surrogate: "it holds a broken character (half of a surrogate pair)",
  nesting_too_deep: "it is nested too deeply",
  noncharacter: "it holds a code that is no character",
  not_utf8: "it is not UTF-8",
  null_character: "it holds a character that cannot be used (U+0000)",
  number_not_finite: "it has a number that is too large",
};
