import { DomainError } from "@bunkai/domain/error/domain-error";

/** The first bytes of files that people take for workbooks. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74]],
  ["GZIP", [0x1f, 0x8b]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];

/**
 * Refuses what is no ZIP, by the bytes: each kind with its own code, since each is mended differently.
 *
 * A protected workbook is not a ZIP but a compound file (OLE) with an encrypted package inside; Source: MS-OFFCRYPTO 1.3.
 *
 * @throws DomainError `workbook_empty`, `workbook_encrypted`, `workbook_rights_managed`, `workbook_old_format`,
 *   `workbook_not_xlsx`
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DomainError("workbook_empty");
  if (startsWith(bytes, ZIP) || startsWith(bytes, ZIP_EMPTY)) return;
  if (startsWith(bytes, COMPOUND_FILE)) refuseCompoundFile(bytes);
  const found = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  throw new DomainError("workbook_not_xlsx", { found: found ?? (isText(bytes) ? "TEXT" : "?") });
}

/** Names of streams and transforms stand as UTF-16 in the directory of a compound file. */
function refuseCompoundFile(bytes: Uint8Array): never {
  // Decoded as a whole: Node's own search for UTF-16 never ends in bytes that lie at an odd place in memory.
  const text = new TextDecoder("utf-16le").decode(bytes);
  const holds = (name: string) => text.includes(name);
  if (holds("DRMEncrypted") || holds("\tDRMContent")) {
    throw new DomainError("workbook_rights_managed");
  }
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) {
    throw new DomainError("workbook_encrypted");
  }
  if (holds("WordDocument")) throw new DomainError("workbook_not_xlsx", { found: "Word" });
  if (holds("PowerPoint")) throw new DomainError("workbook_not_xlsx", { found: "PowerPoint" });
  if (holds("Workbook") || holds("Book")) throw new DomainError("workbook_old_format");
  throw new DomainError("workbook_not_xlsx", { found: "OLE" });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const TEXT_SAMPLE_BYTES = 512;

function isText(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, TEXT_SAMPLE_BYTES)
    .every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
