import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditEventHash } from "./audit-event.ts";
import type { AuditLink } from "./audit-link.ts";
import { findingsOf } from "./findings-in-short.ts";
import { givenAuditChain, givenAuditEvent, givenAuditLink, linkAt } from "./given-audit-chains.ts";
import { type AuditChainExpected, verifyAuditChain } from "./verify-chain.ts";

const chain = givenAuditChain(12);

describe("any single mutation", () => {
  const mutation = fc.integer({ min: 1, max: chain.length }).chain((length) =>
    fc.record({
      links: fc.constant(chain.slice(0, length)),
      index: fc.nat(length - 1),
      other: fc.nat(length - 1),
      position: fc.nat(),
      character: fc.string({ minLength: 1, maxLength: 1 }),
    }),
  );

  it("of one character, in text or hash, is found at its link and nowhere else", () => {
    fc.assert(
      fc.property(mutation, fc.constantFrom("text", "hash"), (given, field) => {
        const { character, index, links, position } = given;
        const before = links[index]?.[field] ?? "";
        const place = position % before.length;
        const after = before.slice(0, place) + character + before.slice(place + 1);
        fc.pre(after !== before);
        const changed = { ...linkAt(links, index + 1), [field]: after };
        const findings = findingsOf(links.with(index, changed));
        expect(findings).toEqual([`hash_mismatch ${index + 1}`]);
      }),
    );
  });

  it("of one character, hashed anew, is found when the head is known", () => {
    fc.assert(
      fc.property(mutation, ({ character, index, links, position }) => {
        const before = linkAt(links, index + 1).text;
        const place = position % before.length;
        const text = before.slice(0, place) + character + before.slice(place + 1);
        fc.pre(text !== before);
        const changed = links.with(index, { text, hash: auditEventHash(text) });
        const errors = errorsOf(changed, knownOf(links));
        expect(errors).toBeGreaterThan(0);
        expect(errors).toBeLessThan(3);
      }),
      { numRuns: 200 },
    );
  });

  it("that drops a link is found as exactly this gap", () => {
    fc.assert(
      fc.property(mutation, ({ index, links }) => {
        const kind = index === links.length - 1 ? "tail_missing" : "gap";
        expect(findingsOf(links.toSpliced(index, 1), knownOf(links))).toEqual([
          `${kind} ${index + 1}-${index + 1}`,
        ]);
      }),
    );
  });

  it("that swaps two links is found", () => {
    fc.assert(
      fc.property(mutation, ({ index, links, other }) => {
        fc.pre(index !== other);
        const [one, two] = [linkAt(links, index + 1), linkAt(links, other + 1)];
        expect(errorsOf(links.with(index, two).with(other, one))).toBeGreaterThan(0);
      }),
    );
  });

  it("that cuts the tail is found as exactly this tail when the head is known", () => {
    fc.assert(
      fc.property(mutation, ({ index, links }) => {
        const findings = findingsOf(links.slice(0, index), knownOf(links));
        expect(findings).toEqual([`tail_missing ${index + 1}-${links.length}`]);
      }),
    );
  });

  it("that slips a forged link in, well hashed and naming any predecessor, is found", () => {
    fc.assert(
      fc.property(mutation, fc.integer({ min: 2, max: 14 }), (given, sequence) => {
        const { index, links, other } = given;
        const forgery = forgeryOf(sequence, linkAt(links, other + 1));
        const forged = links.toSpliced(index, 0, forgery);
        const errors = errorsOf(forged, knownOf(links));
        expect(errors).toBeGreaterThan(0);
        expect(errors).toBeLessThan(3);
      }),
      { numRuns: 200 },
    );
  });
});

describe("any number of mutations", () => {
  const sequence = fc.integer({ min: 1, max: chain.length });

  it("that drop, repeat or reorder links leave only an untouched beginning whole", () => {
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 14 }), (sequences) => {
        const isBeginning = sequences.every((one, index) => one === index + 1);
        const links = sequences.map((one) => linkAt(chain, one));
        expect(errorsOf(links) === 0).toBe(isBeginning);
      }),
      { numRuns: 300 },
    );
  });

  it("that change texts are found one by one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sequence), (sequences) => {
        const links = chain.map((link, index) =>
          sequences.includes(index + 1) ? { ...link, text: `${link.text} ` } : link,
        );
        const expected = sequences.sort((a, b) => a - b).map((one) => `hash_mismatch ${one}`);
        expect(findingsOf(links)).toEqual(expected);
      }),
    );
  });
});

function errorsOf(links: Iterable<AuditLink>, expected?: AuditChainExpected): number {
  const { findings } = verifyAuditChain(links, expected);
  return findings.filter(({ severity }) => severity === "error").length;
}

function knownOf(links: readonly AuditLink[]): AuditChainExpected {
  const { length } = links;
  return { organizationId: "a", head: { sequence: length, hash: linkAt(links, length).hash } };
}

function forgeryOf(sequence: number, { hash: previousHash }: AuditLink): AuditLink {
  const at = "2026-11-21T10:00:00.000Z";
  return givenAuditLink(givenAuditEvent({ deed: "file.remove", at, sequence, previousHash }));
}
