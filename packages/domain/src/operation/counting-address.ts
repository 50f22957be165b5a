/** An address of version 4 that is written as one of version 6: a socket that hears both calls all of them so. */
const MAPPED = /^::ffff:(?<plain>\d+\.\d+\.\d+\.\d+)$/iu;

/** An address inside one of version 6 that is written in the manner of version 4: it fills two groups. */
const DOTTED = /\d+\.\d+\.\d+\.\d+$/u;

const GROUPS_OF_ADDRESS = 8;
/** A network of 64 bits is the least that a provider gives to one customer. Source: RFC 6177. */
const GROUPS_OF_NETWORK = 4;

/**
 * What requests from an address are counted under: the address itself, or, of version 6, its network of 64 bits. Whoever has
 * one such address has 2^64 of them.
 *
 * @param address null: nobody knows it; all of those are counted together
 */
export function countingAddress(address: string | null): string {
  const plain = unmappedAddress(address ?? "");
  if (!plain.includes(":")) return plain;
  return `${groupsOf(plain).slice(0, GROUPS_OF_NETWORK).join(":")}::/64`;
}

/** The address, written as one of version 4 where it is one, and without the interface it was heard on. */
export function unmappedAddress(address: string): string {
  const [whole = ""] = address.split("%");
  const { plain } = MAPPED.exec(whole)?.groups ?? {};
  return plain ?? whole;
}

function groupsOf(address: string): string[] {
  const [head = "", tail = ""] = address.replace(DOTTED, "0:0").split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const between = Math.max(0, GROUPS_OF_ADDRESS - before.length - after.length);
  return [...before, ...Array<string>(between).fill("0"), ...after].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}
