import { DomainError } from "@bunkai/domain/error/domain-error";

/** A form is far smaller; more is not read into memory. */
const WORKBOOK_BYTES_MAX = 20 * 1024 * 1024;

/**
 * The bytes of a workbook, all of them.
 *
 * @throws DomainError `file_too_large`
 */
export async function gatherWorkbook(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > WORKBOOK_BYTES_MAX) {
      throw new DomainError("file_too_large", { sizeBytesMax: WORKBOOK_BYTES_MAX });
    }
    list.push(piece);
  }
  return new Uint8Array(Buffer.concat(list));
}
