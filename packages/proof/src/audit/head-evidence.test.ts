import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexAuditChain } from "./audit-chain-index.ts";
import { findingsOf } from "./findings-in-short.ts";
import { givenAuditChain, givenAuditChains, linkAt } from "./given-audit-chains.ts";
import { type HeadEvidence, printedHeads } from "./head-evidence.ts";
import { verifyAuditChain } from "./verify-chain.ts";

const AT = "2026-11-21T15:00:00.000Z";

function sealedAt(sequence: number, hash: string): HeadEvidence {
  return { sequence, hash, source: { kind: "sealed", at: AT } };
}

const deeds = fc.array(fc.subarray(["a", "b", "c"], { minLength: 1 }), { maxLength: 8 });

describe("a whole chain", () => {
  it("agrees with every head that was signed and every head that a counterpart prints, in any history", () => {
    fc.assert(
      fc.property(deeds, (history) => {
        const chains = givenAuditChains([["a"], ...history]);
        const links = chains.get("a") ?? [];
        const sealed = links.map(({ hash }, index) => sealedAt(index + 1, hash));
        const printed = [...chains].flatMap(([id, others]) =>
          id === "a" ? [] : printedHeads(indexAuditChain(id, others), "a"),
        );
        const evidence = [...sealed, ...printed];
        expect(findingsOf(links, { organizationId: "a", evidence })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("cutting the last events, however many", () => {
  it("is found as exactly this tail by a head that was signed at the end", () => {
    const chain = givenAuditChain(9);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (cut) => {
        const links = chain.slice(0, chain.length - cut);
        const evidence = [sealedAt(9, linkAt(chain, 9).hash)];
        expect(findingsOf(links, { evidence })).toEqual([`tail_missing ${links.length + 1}-9`]);
      }),
    );
  });

  it("is found by the chain of a counterpart, in any history that ends with a deed they share", () => {
    fc.assert(
      fc.property(deeds, fc.nat(), (history, cut) => {
        const chains = givenAuditChains([["a"], ["b"], ...history, ["a", "b"]]);
        const links = chains.get("a") ?? [];
        const evidence = printedHeads(indexAuditChain("b", chains.get("b") ?? []), "a");
        const kept = cut % links.length;
        expect(findingsOf(links.slice(0, kept), { evidence })).toEqual([
          `tail_missing ${kept + 1}-${links.length}`,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it("is reported once for each who saw more, not once for each head", () => {
    const chains = givenAuditChains([["a"], ["b"], ["a", "b"], ["a"], ["a", "b"], ["a"]]);
    const links = chains.get("a") ?? [];
    const sealed = links.map(({ hash }, index) => sealedAt(index + 1, hash));
    const printed = printedHeads(indexAuditChain("b", chains.get("b") ?? []), "a");
    const evidence = [...sealed, ...printed];
    const { findings } = verifyAuditChain(links.slice(0, 1), { evidence });
    expect(findings).toEqual([
      {
        ...{ kind: "tail_missing", severity: "error", sequence: 2, sequenceLast: 5 },
        source: { kind: "sealed", at: AT },
      },
      {
        ...{ kind: "tail_missing", severity: "error", sequence: 2, sequenceLast: 4 },
        source: { kind: "counterpart", organizationId: "b", sequence: 3 },
      },
    ]);
  });
});

it("a tail that was cut and written anew contradicts what was signed and what the counterpart prints", () => {
  const chains = givenAuditChains([["a"], ["b"], ["a"], ["a", "b"]]);
  const other = givenAuditChains([["c"], ["a"], ["a", "c"], ["a"]]).get("a") ?? [];
  const before = chains.get("a") ?? [];
  const evidence = [
    sealedAt(3, linkAt(before, 3).hash),
    ...printedHeads(indexAuditChain("b", chains.get("b") ?? []), "a"),
  ];
  expect(findingsOf(other, { evidence })).toEqual(["head_mismatch 3", "head_mismatch 2"]);
});
