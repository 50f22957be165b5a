import { DomainError } from "@bunkai/domain/error/domain-error";
import { type FileType, fileTypes } from "@bunkai/domain/file/stored-file";
import { fileTypeFromBuffer } from "file-type";

/** Enough for the directory of a workbook, which names its type in its first entries. */
const HEAD_BYTES = 64 * 1024;

/**
 * Reads the type from the first bytes, never from name or header, and gives the bytes on unchanged.
 *
 * @throws DomainError `file_type_refused` for what Bunkai does not keep, empty files included
 */
export async function sniffed(
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly type: FileType; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { done, value } = await iterator.next();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const type = await typeOf(Buffer.concat(pieces));
  return { type, bytes: continued(pieces, iterator) };
}

async function typeOf(head: Uint8Array): Promise<FileType> {
  const found = await fileTypeFromBuffer(head);
  if (found && isKept(found.mime)) return found.mime;
  if (!found && looksLikeText(head)) return "text/plain";
  throw new DomainError("file_type_refused", { found: found?.ext ?? null });
}

function isKept(mime: string): mime is FileType {
  return Object.hasOwn(fileTypes, mime);
}

/** Text has no signature: it is what holds no control characters. Any encoding, since it is only kept and given back. */
function looksLikeText(head: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  return head.length > 0 && !head.some(isControl);
}

async function* continued(
  pieces: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield* pieces;
  while (true) {
    const { done, value } = await rest.next();
    if (done) return;
    yield value;
  }
}
