import { canonicalJson } from "../canonical-json.ts";
import { ProofError } from "../proof-error.ts";
import { parseStrictJson } from "../strict-json.ts";

/** What the installation states of a chain when it signs its head, in the final format `bunkai.audit-head/1`. */
export type HeadStatement = {
  readonly format: "bunkai.audit-head/1";
  readonly organizationId: string;
  /** The last event at that moment, counted from 1, and its hash in lower-case hex. */
  readonly sequence: number;
  readonly hash: string;
  /** By the installation's clock: UTC with milliseconds. */
  readonly at: string;
  /** SHA-256 of the DER of the certificate that belongs to the signing key, lower-case hex. */
  readonly certificateSha256: string;
};

const FIELDS = ["at", "certificateSha256", "format", "hash", "organizationId", "sequence"];
const HASH = /^[0-9a-f]{64}$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

/**
 * The text of a statement, to be signed and stored exactly so, in UTF-8.
 *
 * @throws ProofError when it could not be read back
 */
export function headStatementText(statement: HeadStatement): string {
  const text = canonicalJson(statement);
  parseHeadStatement(text);
  return text;
}

/**
 * Reads a statement back, and accepts only the one text that `headStatementText` writes for it.
 *
 * @throws ProofError `audit_head_invalid`, `not_canonical`, or any code of parseStrictJson
 */
export function parseHeadStatement(text: string): HeadStatement {
  const statement = parseStrictJson(text);
  if (!isHeadStatement(statement)) throw new ProofError("audit_head_invalid");
  if (canonicalJson(statement) !== text) throw new ProofError("not_canonical");
  return statement;
}

function isHeadStatement(value: unknown): value is HeadStatement {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { at, certificateSha256, format, hash, organizationId, sequence } = fields;
  return (
    Object.keys(fields).sort().join() === FIELDS.join() &&
    format === "bunkai.audit-head/1" &&
    typeof organizationId === "string" &&
    organizationId !== "" &&
    Number.isSafeInteger(sequence) &&
    Number(sequence) >= 1 &&
    isMatch(HASH, hash) &&
    isMatch(HASH, certificateSha256) &&
    isMatch(INSTANT, at) &&
    !Number.isNaN(Date.parse(at))
  );
}

function isMatch(form: RegExp, value: unknown): value is string {
  return typeof value === "string" && form.test(value);
}
