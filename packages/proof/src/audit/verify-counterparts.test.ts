import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditChainIndex, indexAuditChain } from "./audit-chain-index.ts";
import { parseAuditEvent } from "./audit-event.ts";
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
      fc.property(fc.array(deed), (deeds) => {
        const history = givenAuditChains(deeds);
        for (const one of history.keys()) {
          for (const other of history.keys()) {
            expect(verifyCounterparts(indexed(one, history), indexed(other, history))).toEqual([]);
          }
        }
      }),
    );
  });

  it("shows a cut up to and including the last deed that was shared, in any history", () => {
    const deed = fc.subarray(["a", "b"], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1 }), fc.nat(), (deeds, cut) => {
        const history = givenAuditChains([["a"], ["b"], ...deeds, ["a", "b"]]);
        const links = history.get("a") ?? [];
        const chain = indexAuditChain("a", links.slice(0, cut % links.length));
        expect(verifyCounterparts(chain, indexed("b", history))).not.toEqual([]);
      }),
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

  it("a tail that was written anew, from the head that it saw", () => {
    expect(findingsOf(rewrittenFrom(3), indexed("b"))).toEqual(["head_differs 3 by 3"]);
  });

  it("a tail that was written anew, without the shared deed", () => {
    expect(findingsOf(rewrittenFrom(4), indexed("b"))).toEqual(["shared_deed_missing 4 by 3"]);
  });

  it("nothing that it did not see", () => {
    expect(findingsOf(rewrittenFrom(5), indexed("b"))).toEqual([]);
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

/** Chain "a" as somebody would forge it who can write hashes: whole in itself, and without counterparts. */
function rewrittenFrom(sequence: number): AuditChainIndex {
  const links: AuditLink[] = [];
  for (const [index, link] of (chains.get("a") ?? []).entries()) {
    const event = parseAuditEvent(link.text);
    const previousHash = links.at(-1)?.hash ?? null;
    const forged = { ...event, deed: "forged", counterparts: [], previousHash };
    links.push(index + 1 < sequence ? link : givenAuditLink(forged));
  }
  expect(verifyAuditChain(links).findings).toEqual([]);
  return indexAuditChain("a", links);
}

function indexed(organizationId: string, from = chains): AuditChainIndex {
  return indexAuditChain(organizationId, from.get(organizationId) ?? []);
}
