import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditChainIndex, indexAuditChain } from "./audit-chain-index.ts";
import { type AuditEvent, parseAuditEvent } from "./audit-event.ts";
import type { AuditLink } from "./audit-link.ts";
import { givenAuditChains, givenAuditLink } from "./given-audit-chains.ts";
import { verifyAuditChain } from "./verify-chain.ts";
import { verifyCounterparts } from "./verify-counterparts.ts";

const chains = givenAuditChains([["a"], ["b"], ["a", "b"], ["a"], ["b", "a"], ["a"], ["c", "a"]]);

describe("a chain that holds what the witness saw", () => {
  it("is not contradicted, whoever testifies", () => {
    for (const [one] of chains) {
      for (const [other] of chains) {
        expect(verifyCounterparts(indexed(one), indexed(other))).toEqual([]);
      }
    }
  });

  it("is not contradicted in any history", () => {
    const deed = fc.subarray(["a", "b", "c"], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const history = givenAuditChains(deeds);
        const indexes = [...history].map(([id, links]) => indexAuditChain(id, links));
        for (const one of indexes) {
          for (const other of indexes) expect(verifyCounterparts(one, other)).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("shows a cut up to and including the last deed that was shared, in any history", () => {
    const deed = fc.subarray(["a", "b"], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), fc.nat(), (deeds, cut) => {
        const history = givenAuditChains([["a"], ["b"], ...deeds, ["a", "b"]]);
        const links = history.get("a") ?? [];
        const chain = indexAuditChain("a", links.slice(0, cut % links.length));
        const witness = indexAuditChain("b", history.get("b") ?? []);
        expect(verifyCounterparts(chain, witness)).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the witness contradicts", () => {
  it.each([
    ["a head that is gone", 2, "b", ["head_missing 3 by 3"]],
    ["a shared deed that is gone", 3, "b", ["shared_deed_missing 4 by 3"]],
    ["each of both", 1, "b", ["shared_deed_missing 2 by 2", "head_missing 3 by 3"]],
    ["a chain that is gone", 0, "b", ["head_missing 1 by 2", "head_missing 3 by 3"]],
    ["a deed that was the witness's first", 5, "c", ["shared_deed_missing 6 by 1"]],
  ])("%s", (_name, length, witness, expected) => {
    const chain = indexAuditChain("a", (chains.get("a") ?? []).slice(0, length));
    expect(findingsOf(chain, indexed(witness))).toEqual(expected);
  });

  it.each([
    ["from the head that it saw", 3, ["head_differs 3 by 3"]],
    ["without the shared deed", 4, ["shared_deed_missing 4 by 3"]],
    ["only where it saw nothing", 5, []],
  ])("a tail that was written anew %s", (_name, from, expected) => {
    const chain = rewritten("a", from, { deed: "forged", counterparts: [] });
    expect(findingsOf(chain, indexed("b"))).toEqual(expected);
  });

  it("a chain that names another past of the witness than the witness has", () => {
    const findings = findingsOf(indexed("a"), rewritten("b", 1, { deed: "forged" }));
    expect(findings).toEqual(["shared_deed_missing 2 by 2", "shared_deed_missing 4 by 3"]);
  });
});

it("leaves out links that prove nothing and events of others", () => {
  const links = chains.get("a") ?? [];
  const broken = links.map((link, index) => (index === 3 ? { ...link, text: "x" } : link));
  expect([...indexAuditChain("a", broken).hashBySequence.keys()]).toEqual([1, 2, 3, 5, 6]);
  expect(indexAuditChain("b", links).hashBySequence.size).toBe(0);
});

/** Findings in short: kind, sequence, sequence of the witness. */
function findingsOf(chain: AuditChainIndex, witness: AuditChainIndex): string[] {
  return verifyCounterparts(chain, witness).map(
    ({ kind, sequence, witnessSequence }) => `${kind} ${sequence} by ${witnessSequence}`,
  );
}

/** A chain as somebody would forge it who can write hashes: changed from a sequence on, whole in itself. */
function rewritten(
  organizationId: string,
  from: number,
  changes: Partial<AuditEvent>,
): AuditChainIndex {
  const links: AuditLink[] = [];
  for (const [index, link] of (chains.get(organizationId) ?? []).entries()) {
    const previousHash = links.at(-1)?.hash ?? null;
    const event = { ...parseAuditEvent(link.text), ...changes, previousHash };
    links.push(index + 1 < from ? link : givenAuditLink(event));
  }
  expect(verifyAuditChain(links).findings).toEqual([]);
  return indexAuditChain(organizationId, links);
}

function indexed(organizationId: string): AuditChainIndex {
  return indexAuditChain(organizationId, chains.get(organizationId) ?? []);
}
