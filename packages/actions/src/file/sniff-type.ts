import { DomainError } from "@bunkai/domain/error/domain-error";
import { type FileType, fileTypes } from "@bunkai/domain/file/stored-file";
import { fileTypeFromBuffer } from "file-type";

/** Enough for the first entries of a workbook, which tell its type. */
const HEAD_BYTES = 64 * 1024;

/** Begins each entry of a ZIP archive; the entry's name stands 30 bytes further on. */
const ENTRY_MARK = Buffer.from("PK\u0003\u0004", "latin1");
const NAME_OFFSET = 30;
const FOLDER_BYTES_MAX = 8;

const officeFolders: readonly (readonly [folder: string, type: FileType])[] = [
  ["xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
];

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
  try {
    const type = await typeOf(Buffer.concat(pieces));
    return { type, bytes: continued(pieces, iterator) };
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
}

async function typeOf(head: Buffer): Promise<FileType> {
  const found = await fileTypeFromBuffer(head);
  if (found && isKept(found.mime)) return found.mime;
  const office = found?.ext === "zip" ? officeTypeOf(head) : null;
  if (office) return office;
  if (!found && looksLikeText(head)) return "text/plain";
  throw new DomainError("file_type_refused", { found: found?.ext ?? null });
}

function isKept(mime: string): mime is FileType {
  return Object.hasOwn(fileTypes, mime);
}

/** LibreOffice writes the list of types last, beyond the head of a long workbook: then the folders tell. */
function officeTypeOf(head: Buffer): FileType | null {
  for (let at = head.indexOf(ENTRY_MARK); at >= 0; at = head.indexOf(ENTRY_MARK, at + 1)) {
    const name = head.toString("latin1", at + NAME_OFFSET, at + NAME_OFFSET + FOLDER_BYTES_MAX);
    const found = officeFolders.find(([folder]) => name.startsWith(folder));
    if (found) return found[1];
  }
  return null;
}

/** Text has no signature: it is what holds no control characters. Any encoding, since it is only kept and given back. */
function looksLikeText(head: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  return head.length > 0 && !head.some(isControl);
}

/** Whoever stops reading this stops the sender too. */
async function* continued(
  pieces: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  try {
    yield* pieces;
    while (true) {
      const { done, value } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
