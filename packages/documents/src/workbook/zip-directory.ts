import { DomainError } from "@bunkai/domain/error/domain-error";

/** One file of a ZIP, by its central directory. Sizes are what the directory claims. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  readonly sizeBytesPacked: number;
  readonly sizeBytesClaimed: number;
  readonly offset: number;
  /** Where its line stands in the directory. */
  readonly record: { readonly start: number; readonly end: number };
};

const END = 0x06054b50;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;
/** Stands for a value that ZIP64 keeps elsewhere: no workbook of ours is that large. */
const ELSEWHERE = 0xffffffff;

/**
 * Reads the central directory of a ZIP, as Excel does: what only local headers say is not part of the file.
 *
 * @throws DomainError `workbook_damaged` when it is cut off or contradicts itself
 * @throws DomainError `workbook_unsafe` when a name leaves the file, stands twice, or there are too many
 */
export function zipDirectory(bytes: Uint8Array, entriesMax: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > entriesMax) {
    throw new DomainError("workbook_unsafe", { partCount: count, partCountMax: entriesMax });
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const nextAt =
      at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (nextAt > end) throw damaged();
    const name = nameOf(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    if (names.has(name.toLowerCase())) throw new DomainError("workbook_unsafe", { part: name });
    names.add(name.toLowerCase());
    entries.push(entryAt(view, at, nextAt, name));
    at = nextAt;
  }
  return entries;
}

function entryAt(view: DataView, at: number, end: number, name: string): ZipEntry {
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    crc32: view.getUint32(at + 16, true),
    sizeBytesPacked: view.getUint32(at + 20, true),
    sizeBytesClaimed: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    record: { start: at, end },
  };
  const isElsewhere = [entry.sizeBytesPacked, entry.sizeBytesClaimed, entry.offset].includes(
    ELSEWHERE,
  );
  if (isElsewhere) throw damaged();
  return entry;
}

/**
 * Where the directory begins, and where the record begins that ends the file.
 *
 * @throws DomainError `workbook_damaged`
 */
export function zipBounds(bytes: Uint8Array): {
  readonly directoryStart: number;
  readonly end: number;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  return { directoryStart: view.getUint32(end + 16, true), end };
}

/** The directory ends with the file, but for a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - COMMENT_BYTES_MAX);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  const isOutside =
    name.startsWith("/") || /^[a-z]:/iu.test(name) || name.split(/[/\\]/u).includes("..");
  if (isOutside || name.includes("\\") || name.includes("\0") || name === "") {
    throw new DomainError("workbook_unsafe", { part: name.replaceAll("\0", "") });
  }
  return name;
}

function damaged(): DomainError {
  return new DomainError("workbook_damaged");
}
