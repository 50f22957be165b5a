import { DomainError } from "@bunkai/domain/error/domain-error";
import { fileNameSchema } from "@bunkai/domain/file/stored-file";
import type { Call } from "./edge.ts";
import { refuseIssues } from "./refuse-issues.ts";

/** The name of an uploaded file, percent-encoded UTF-8 as `encodeURIComponent` writes it. */
export const FILE_NAME_HEADER = "bunkai-file-name";

/**
 * The bytes of a request as they come, with the name they are to have.
 *
 * @throws DomainError `invalid_input` for a name that cannot be kept, `file_too_large` as soon as the length says so,
 *   `media_type_refused` for a form, whose frame would become part of the file
 */
export function uploadOf(c: Call): {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
} {
  if (
    /^(?:multipart\/|application\/x-www-form-urlencoded)/iu.test(c.req.header("content-type") ?? "")
  ) {
    throw new DomainError("media_type_refused", { expected: "application/octet-stream" });
  }
  const sizeBytesMax = c.var.installation.fileSizeBytesMax;
  if (Number(c.req.header("content-length") ?? 0) > sizeBytesMax) {
    throw new DomainError("file_too_large", { sizeBytesMax });
  }
  return { name: nameOf(c.req.header(FILE_NAME_HEADER) ?? ""), bytes: c.req.raw.body ?? nothing() };
}

function nameOf(header: string): string {
  const parsed = fileNameSchema.safeParse(decoded(header));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [FILE_NAME_HEADER] }));
  refuseIssues({ success: false, target: "header", error: { issues } });
  throw parsed.error;
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    // A lone surrogate is refused by the schema like any other letter that cannot be kept.
    return "\uD800";
  }
}

async function* nothing(): AsyncIterable<Uint8Array> {}
