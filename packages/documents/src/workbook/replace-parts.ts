import { crc32, deflateRawSync } from "node:zlib";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { unzipLimits } from "./unzip-parts.ts";
import { type ZipEntry, zipBounds, zipDirectory } from "./zip-directory.ts";

/** What takes the place of a part; null: the part goes. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENTRY_BYTES = 46;
const DEFLATED = 8;
const VERSION_NEEDED = 20;
/** The name is written in UTF-8: the one thing that the flags of a part keep. */
const UTF8_NAME = 0x0800;
/** Offsets in the records of a ZIP. Source: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16. */
const END_COUNT = 8;
const END_SIZE = 12;

/**
 * A ZIP with some parts replaced. All others keep their packed bytes and their order: nothing of them is unpacked.
 *
 * @throws DomainError `workbook_damaged` when the directory contradicts itself (see zipDirectory)
 */
export function replaceParts(given: Uint8Array, changes: PartChanges): Uint8Array {
  // A Buffer's slice is no copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const entries = zipDirectory(bytes, unzipLimits.entriesMax);
  const { directoryStart, end } = zipBounds(bytes);
  const byOffset = entries.toSorted((a, b) => a.offset - b.offset);
  let at = byOffset[0]?.offset ?? directoryStart;
  const pieces = [bytes.subarray(0, at)];
  const records = new Map<string, Uint8Array>();
  for (const [index, entry] of byOffset.entries()) {
    const next = byOffset[index + 1]?.offset ?? directoryStart;
    if (next <= entry.offset || next > directoryStart) throw new DomainError("workbook_damaged");
    const content = changes.get(entry.name);
    if (content === null) continue;
    const replaced = content && replacedPart(bytes, entry, content);
    const local = replaced?.local ?? bytes.subarray(entry.offset, next);
    pieces.push(local);
    records.set(entry.name, recordOf(bytes, entry, at, replaced));
    at += local.length;
  }
  const directory = entries.flatMap(({ name }) => records.get(name) ?? []);
  return joined([...pieces, ...directory, endingOf(bytes.slice(end), directory, at)]);
}

/** The record that ends the file, with the new place and size of the directory. */
function endingOf(old: Uint8Array, directory: readonly Uint8Array[], start: number): Uint8Array {
  const view = new DataView(old.buffer);
  const sizeBytes = directory.reduce((sum, { length }) => sum + length, 0);
  view.setUint16(END_COUNT, directory.length, true);
  view.setUint16(END_COUNT + 2, directory.length, true);
  view.setUint32(END_SIZE, sizeBytes, true);
  view.setUint32(END_SIZE + 4, start, true);
  return old;
}

type Replaced = {
  readonly local: Uint8Array;
  readonly crc: number;
  readonly sizeBytesPacked: number;
  readonly sizeBytes: number;
};

/** A part with its header, of which name and time are those of the old one. */
function replacedPart(bytes: Uint8Array, { record }: ZipEntry, content: Uint8Array): Replaced {
  const old = new DataView(bytes.buffer, bytes.byteOffset + record.start);
  const nameBytes = old.getUint16(28, true);
  const packed = deflateRawSync(content);
  const local = new Uint8Array(LOCAL_BYTES + nameBytes + packed.length);
  const view = new DataView(local.buffer);
  const crc = crc32(content);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, VERSION_NEEDED, true);
  view.setUint16(6, old.getUint16(8, true) & UTF8_NAME, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint32(10, old.getUint32(12, true), true);
  view.setUint32(14, crc, true);
  view.setUint32(18, packed.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, nameBytes, true);
  const nameStart = record.start + ENTRY_BYTES;
  local.set(bytes.subarray(nameStart, nameStart + nameBytes), LOCAL_BYTES);
  local.set(packed, LOCAL_BYTES + nameBytes);
  return { local, crc, sizeBytesPacked: packed.length, sizeBytes: content.length };
}

/** The line of a part in the directory, with its new place. */
function recordOf(
  bytes: Uint8Array,
  { record }: ZipEntry,
  offset: number,
  replaced: Replaced | undefined,
): Uint8Array {
  const old = bytes.slice(record.start, record.end);
  const view = new DataView(old.buffer);
  view.setUint32(42, offset, true);
  if (!replaced) return old;
  view.setUint16(6, VERSION_NEEDED, true);
  view.setUint16(8, view.getUint16(8, true) & UTF8_NAME, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, replaced.crc, true);
  view.setUint32(20, replaced.sizeBytesPacked, true);
  view.setUint32(24, replaced.sizeBytes, true);
  // What is said beside the name, such as sizes once more, was said of the old part.
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  return old.subarray(0, ENTRY_BYTES + view.getUint16(28, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
