import { createHash } from "node:crypto";
import published from "./canonical-numbers.json" with { type: "json" };

/** The smallest number that is not subnormal: from here on the list counts upwards. */
const SERIES_START = 0x0010_0000_0000_0000n;
const SERIES_LENGTH = 2000;
const HASH_LENGTH_BYTES = 32;
const NUMBER_LENGTH_BYTES = 8;

/**
 * The published list of numbers on which writers of canonical JSON are compared, without end: edge cases, a series,
 * then numbers out of a chain of hashes that starts with 32 zero bytes.
 *
 * @yields the bits of a finite IEEE 754 double, and the number itself
 */
export function* canonicalNumbers(): Generator<{ readonly bits: bigint; readonly value: number }> {
  const view = new DataView(new ArrayBuffer(NUMBER_LENGTH_BYTES));
  const numberOf = (bits: bigint) => {
    view.setBigUint64(0, bits);
    return { bits, value: view.getFloat64(0) };
  };
  for (const hex of published.edgeCasesHex) yield numberOf(BigInt(`0x${hex}`));
  for (let index = 0; index < SERIES_LENGTH; index += 1) {
    yield numberOf(SERIES_START + BigInt(index));
  }
  for (const bits of bitsOfHashChain()) {
    const number = numberOf(bits);
    if (Number.isFinite(number.value) && number.value !== 0) yield number;
  }
}

function* bitsOfHashChain(): Generator<bigint> {
  let link: Buffer = Buffer.alloc(HASH_LENGTH_BYTES);
  for (;;) {
    link = createHash("sha256").update(link).digest();
    for (let offset = 0; offset < HASH_LENGTH_BYTES; offset += NUMBER_LENGTH_BYTES) {
      yield link.readBigUInt64LE(offset);
    }
  }
}
