import { type JSONVisitor, visit } from "jsonc-parser";
import { type JsonPath, jsonPointer } from "./json-pointer.ts";
import { NESTING_DEPTH_MAX } from "./nesting.ts";
import { ProofError, type ProofErrorCode } from "./proof-error.ts";
import { findTextFault, type TextFault } from "./text-fault.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const KEYS_FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Every reason for which JSON of somebody else is refused. */
export const strictJsonFaults = [
  "byte_order_mark",
  "duplicate_key",
  "forbidden_key",
  "json_syntax",
  "lone_surrogate",
  "nesting_too_deep",
  "noncharacter",
  "null_character",
  "number_not_finite",
] as const satisfies readonly ProofErrorCode[];
type StrictJsonFault = (typeof strictJsonFaults)[number];

/**
 * Parses JSON that somebody else wrote, and refuses what two readers could understand differently.
 *
 * Reads the text once; what it accepts, `canonicalJson` accepts too.
 *
 * @throws ProofError with the pointer of the value at fault (of the object, when a key's text is at fault):
 *   `duplicate_key` (compared after unescaping), `forbidden_key` (`__proto__`, `constructor`, `prototype`),
 *   `lone_surrogate`, `noncharacter`, `null_character`, `number_not_finite` (1e400), `nesting_too_deep`,
 *   `byte_order_mark`; or `json_syntax` with the offset of the first error
 *
 * Source: RFC 8259, RFC 7493.
 */
export function parseStrictJson(text: string): unknown {
  if (text.startsWith(BYTE_ORDER_MARK)) throw refusal("byte_order_mark", []);
  visit(text, strictRules(), { disallowComments: true, allowTrailingComma: false });
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which may hold personal data.
    throw new ProofError("json_syntax");
  }
}

function strictRules(): JSONVisitor {
  const keysOfOpenObjects: Set<string>[] = [];
  let depth = 0;
  const enter = (path: () => JsonPath) => {
    depth += 1;
    if (depth > NESTING_DEPTH_MAX) throw refusal("nesting_too_deep", path());
  };

  return {
    onObjectBegin(_offset, _length, _line, _column, path) {
      enter(path);
      keysOfOpenObjects.push(new Set());
    },
    onObjectEnd() {
      depth -= 1;
      keysOfOpenObjects.pop();
    },
    onArrayBegin(_offset, _length, _line, _column, path) {
      enter(path);
    },
    onArrayEnd() {
      depth -= 1;
    },
    onObjectProperty(key, _offset, _length, _line, _column, path) {
      const fault = findStrictTextFault(key);
      if (fault) throw refusal(fault, path());
      if (KEYS_FORBIDDEN.has(key)) throw refusal("forbidden_key", [...path(), key]);
      const keys = keysOfOpenObjects.at(-1);
      if (keys?.has(key)) throw refusal("duplicate_key", [...path(), key]);
      keys?.add(key);
    },
    onLiteralValue(value: unknown, _offset, _length, _line, _column, path) {
      const fault = findValueFault(value);
      if (fault) throw refusal(fault, path());
    },
    onError(_code, offset) {
      throw new ProofError("json_syntax", { offset });
    },
  };
}

function findValueFault(value: unknown): StrictJsonFault | null {
  if (typeof value === "string") return findStrictTextFault(value);
  return typeof value === "number" && !Number.isFinite(value) ? "number_not_finite" : null;
}

/** U+0000 is legal JSON, but PostgreSQL cannot store it and C programs stop reading at it. */
function findStrictTextFault(text: string): TextFault | "null_character" | null {
  return text.includes("\0") ? "null_character" : findTextFault(text);
}

function refusal(code: StrictJsonFault, path: JsonPath): ProofError {
  return new ProofError(code, { pointer: jsonPointer(path) });
}
