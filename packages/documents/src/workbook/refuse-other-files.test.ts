import { describe, expect, it } from "vitest";
import { refuseOtherFiles } from "./refuse-other-files.ts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SIZE_BYTES = 4096;
const NAME_AT = 1024;

/** A compound file with one name in its directory, at any place in memory. */
function compoundFileAt(offset: number, name: string): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(SIZE_BYTES + offset), offset, SIZE_BYTES);
  bytes.set(COMPOUND_FILE);
  bytes.set(Buffer.from(name, "utf16le"), NAME_AT);
  return bytes;
}

describe("a compound file", () => {
  // A process that is sent bytes finds them wherever the message has put them.
  it.each([0, 1, 2, 3, 7])("is told by its names at place %d in memory", (offset) => {
    const refuse = (name: string) => () => refuseOtherFiles(compoundFileAt(offset, name));

    expect(refuse("EncryptedPackage")).toThrow("workbook_encrypted");
    expect(refuse("Workbook")).toThrow("workbook_old_format");
    expect(refuse("DRMEncryptedDataSpace")).toThrow("workbook_rights_managed");
    expect(refuse("")).toThrow("workbook_not_xlsx");
  });
});
