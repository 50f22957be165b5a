import { crc32, inflateRawSync } from "node:zlib";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

const MIB = 1024 * 1024;

/** What a filled-in form never needs: a real one has 20 parts and unpacks to 1 MB. */
export const unzipLimits = {
  partBytesMax: 20 * MIB,
  totalBytesMax: 60 * MIB,
  entriesMax: 500,
} as const;

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;
const CHUNK_BYTES = 64 * 1024;

/**
 * Unpacks the parts that are wanted, and no others. Sizes are counted while unpacking; what the file claims about them
 * is not believed.
 *
 * @throws DomainError `workbook_bomb` when a part or all parts together are too large
 * @throws DomainError `workbook_encrypted`, `workbook_damaged`, `workbook_unsafe` (see zipDirectory)
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of zipDirectory(bytes, unzipLimits.entriesMax)) {
    if (entry.name.endsWith("/") || !isWanted(entry.name)) continue;
    if (entry.isEncrypted) throw new DomainError("workbook_encrypted");
    const sizeBytesMax = Math.min(unzipLimits.partBytesMax, unzipLimits.totalBytesMax - total);
    const part = unpacked(entry, packedBytes(bytes, entry), sizeBytesMax);
    total += part.length;
    if (crc32(part) !== entry.crc32) throw damaged(entry);
    parts.set(entry.name, part);
  }
  return parts;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, sizeBytesPacked } = entry;
  if (offset + LOCAL_HEADER_BYTES > bytes.length) throw damaged(entry);
  const start =
    offset +
    LOCAL_HEADER_BYTES +
    view.getUint16(offset + 26, true) +
    view.getUint16(offset + 28, true);
  if (start + sizeBytesPacked > bytes.length) throw damaged(entry);
  return bytes.subarray(start, start + sizeBytesPacked);
}

function unpacked(entry: ZipEntry, packed: Uint8Array, sizeBytesMax: number): Uint8Array {
  if (entry.method === STORED) {
    if (packed.length > sizeBytesMax) throw bomb(entry);
    return packed;
  }
  if (entry.method !== DEFLATED) throw damaged(entry);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(sizeBytesMax, 1),
      chunkSize: CHUNK_BYTES,
    });
  } catch (error) {
    throw isTooLong(error) ? bomb(entry) : damaged(entry, error);
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

function bomb({ name }: ZipEntry): DomainError {
  return new DomainError("workbook_bomb", { part: name, sizeBytesMax: unzipLimits.partBytesMax });
}

function damaged({ name }: ZipEntry, cause?: unknown): DomainError {
  return new DomainError("workbook_damaged", { part: name }, { cause });
}
