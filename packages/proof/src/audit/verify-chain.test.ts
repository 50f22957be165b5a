import { describe, expect, it } from "vitest";
import { type AuditEvent, auditEventHash, parseAuditEvent } from "./audit-event.ts";
import type { AuditLink } from "./audit-link.ts";
import { findingsOf } from "./findings-in-short.ts";
import { givenAuditChain, givenAuditEvent, givenAuditLink, linkAt } from "./given-audit-chains.ts";
import { verifyAuditChain } from "./verify-chain.ts";

const LAST_INSTANT = "2026-11-21T10:00:00.000Z";
const chain = givenAuditChain(8);
const head = { sequence: 8, hash: linkAt(chain, 8).hash };
const garbage: AuditLink = { text: "{}", hash: "f".repeat(64) };

describe("a whole chain", () => {
  it("has no findings, and tells its head", () => {
    const expected = { organizationId: "a", head };
    expect(verifyAuditChain(chain, expected)).toEqual({ findings: [], events: 8, head });
  });

  it("may have grown since its head was noted", () => {
    expect(findingsOf(chain, { head: { sequence: 3, hash: linkAt(chain, 3).hash } })).toEqual([]);
  });

  it("is not accused twice when the known head itself was dropped", () => {
    const known = { sequence: 4, hash: linkAt(chain, 4).hash };
    expect(findingsOf(without(4), { head: known })).toEqual(["gap 4-4"]);
  });

  it("may be empty, as long as nobody knows of a head", () => {
    expect(verifyAuditChain([])).toEqual({ findings: [], events: 0, head: null });
    expect(findingsOf([], { head })).toEqual(["tail_missing 1-8"]);
  });

  it("is read from any iterable, once", () => {
    expect(verifyAuditChain(chain.values()).events).toBe(8);
  });
});

describe("one wrong, one finding, and silence behind it", () => {
  it.each<[string, readonly AuditLink[], readonly string[]]>([
    [
      "a changed text",
      replaced(4, { text: linkAt(chain, 4).text.replace("12", "13") }),
      ["hash_mismatch 4"],
    ],
    [
      "a changed sequence",
      replaced(4, { text: linkAt(chain, 4).text.replace('"sequence":4', '"sequence":9') }),
      ["hash_mismatch 4"],
    ],
    ["a changed hash", replaced(4, { hash: "0".repeat(64) }), ["hash_mismatch 4"]],
    [
      "a hash in upper case",
      replaced(4, { hash: linkAt(chain, 4).hash.toUpperCase() }),
      ["hash_mismatch 4"],
    ],
    ["a lone surrogate", replaced(4, { text: "\uD800" }), ["unreadable 4 lone_surrogate"]],
    ["the first link dropped", without(1), ["gap 1-1"]],
    ["a link dropped", without(4), ["gap 4-4"]],
    ["several links dropped", without(4, 5, 6), ["gap 4-6"]],
    ["links dropped in two places", without(2, 5, 6), ["gap 2-2", "gap 5-6"]],
    ["the last but one dropped", without(7), ["gap 7-7"]],
    ["the tail cut", chain.slice(0, 5), ["tail_missing 6-8"]],
    ["two neighbours swapped", ordered(1, 2, 4, 3, 5, 6, 7, 8), ["out_of_order 4"]],
    ["the first two swapped", ordered(2, 1, 3, 4, 5, 6, 7, 8), ["out_of_order 2"]],
    ["the last two swapped", ordered(1, 2, 3, 4, 5, 6, 8, 7), ["out_of_order 8"]],
    ["a link moved to the front", ordered(1, 6, 2, 3, 4, 5, 7, 8), ["out_of_order 6"]],
    ["a link moved to the back", ordered(1, 3, 4, 5, 2, 6, 7, 8), ["gap 2-2", "out_of_order 2"]],
    ["a link twice", ordered(1, 2, 3, 3, 4, 5, 6, 7, 8), ["out_of_order 3"]],
    ["an old link again", ordered(1, 2, 3, 4, 5, 2, 6, 7, 8), ["out_of_order 2"]],
    ["garbage slipped in", inserted(4, garbage), ["hash_mismatch 5"]],
    [
      "garbage slipped in twice",
      inserted(4, garbage, garbage),
      ["hash_mismatch 5", "hash_mismatch 6"],
    ],
    [
      "a forged link of a far sequence slipped in",
      inserted(4, forged({ sequence: 900, previousHash: garbage.hash })),
      ["out_of_order 900"],
    ],
    [
      "a forged link before the true one",
      inserted(3, forged({ sequence: 4, previousHash: linkAt(chain, 3).hash })),
      ["out_of_order 4"],
    ],
    [
      "a forged link that names an older predecessor",
      inserted(3, forged({ sequence: 4, previousHash: linkAt(chain, 1).hash })),
      ["previous_mismatch 4"],
    ],
    [
      "a forged link behind the true one",
      inserted(4, forged({ sequence: 4, previousHash: linkAt(chain, 3).hash })),
      ["out_of_order 4"],
    ],
    [
      "a rewritten link with a true hash",
      replaced(4, rehashed(4, { deed: "file.remove" })),
      ["previous_mismatch 5"],
    ],
    [
      "a rewritten last link",
      replaced(8, rehashed(8, { deed: "file.remove" })),
      ["head_mismatch 8"],
    ],
    [
      "garbage in place of the last link",
      replaced(8, garbage),
      ["hash_mismatch 8", "head_mismatch 8"],
    ],
    ["a changed last hash", replaced(8, { hash: garbage.hash }), ["hash_mismatch 8"]],
    [
      "a rewritten predecessor",
      replaced(4, rehashed(4, { previousHash: garbage.hash })),
      ["previous_mismatch 4", "previous_mismatch 5"],
    ],
    [
      "no event under a true hash",
      replaced(4, linkOf("{}")),
      ["unreadable 4 audit_event_invalid", "previous_mismatch 5"],
    ],
    [
      "a foreign link in its place",
      replaced(4, rehashed(4, { organizationId: "z" })),
      ["wrong_organization 4", "previous_mismatch 5"],
    ],
    [
      "a foreign link slipped in",
      inserted(4, forged({ organizationId: "z", sequence: 7, previousHash: garbage.hash })),
      ["wrong_organization 5"],
    ],
  ])("%s", (_name, links, expected) => {
    expect(findingsOf(links, { organizationId: "a", head })).toEqual(expected);
  });
});

describe("several wrongs", () => {
  it.each<[string, readonly AuditLink[], readonly string[]]>([
    [
      "are each found",
      replacedIn(without(3), 0, { hash: "0".repeat(64) }),
      ["hash_mismatch 1", "gap 3-3"],
    ],
    [
      "are found behind a broken link",
      replacedIn(without(6), 4, { text: "x" }),
      ["hash_mismatch 5", "gap 6-6"],
    ],
    [
      "are found when every other link is missing",
      ordered(2, 4, 6, 8),
      ["gap 1-1", "gap 3-3", "gap 5-5", "gap 7-7"],
    ],
    [
      "are found in a row",
      replacedIn(replacedIn(chain, 3, { text: "x" }), 4, { text: "y" }),
      ["hash_mismatch 4", "hash_mismatch 5"],
    ],
    [
      "are found in a chain that goes back",
      ordered(8, 7, 6, 5, 4, 3, 2, 1),
      ["gap 1-7", ...[7, 6, 5, 4, 3, 2, 1].map((sequence) => `out_of_order ${sequence}`)],
    ],
  ])("%s", (_name, links, expected) => {
    expect(findingsOf(links, { head })).toEqual(expected);
  });
});

it("says once that a whole chain, or a stretch of it, is another organisation's", () => {
  expect(verifyAuditChain(chain, { organizationId: "z", head })).toEqual({
    findings: [{ kind: "wrong_organization", severity: "error", sequence: 1, organizationId: "a" }],
    events: 8,
    head: null,
  });
  const foreign = forged({ organizationId: "z" });
  const links = [...chain.slice(0, 2), foreign, foreign, ...chain.slice(2, 5), foreign];
  expect(findingsOf(links)).toEqual(["wrong_organization 3", "wrong_organization 6"]);
});

it("warns of a clock that went back, once, and calls nothing else wrong", () => {
  const links = givenTimes("30", "31", "29", "30", "32");
  expect(verifyAuditChain(links).findings).toEqual([
    { kind: "time_goes_back", severity: "warning", sequence: 3 },
  ]);
});

function givenTimes(...seconds: string[]): AuditLink[] {
  const links: AuditLink[] = [];
  for (const [index, second] of seconds.entries()) {
    const previousHash = links.at(-1)?.hash ?? null;
    const place = { sequence: index + 1, previousHash };
    const event = givenAuditEvent({ ...place, at: `2026-11-21T09:30:${second}.000Z` });
    links.push(givenAuditLink(event));
  }
  return links;
}

function linkOf(text: string): AuditLink {
  return { text, hash: auditEventHash(text) };
}

function forged(changes: Partial<AuditEvent>): AuditLink {
  return givenAuditLink(givenAuditEvent({ deed: "file.remove", at: LAST_INSTANT, ...changes }));
}

function rehashed(sequence: number, changes: Partial<AuditEvent>): AuditLink {
  return givenAuditLink({ ...parseAuditEvent(linkAt(chain, sequence).text), ...changes });
}

function replaced(sequence: number, changes: Partial<AuditLink>): readonly AuditLink[] {
  return replacedIn(chain, sequence - 1, changes);
}

function replacedIn(
  links: readonly AuditLink[],
  index: number,
  changes: Partial<AuditLink>,
): readonly AuditLink[] {
  return links.with(index, { ...linkAt(links, index + 1), ...changes });
}

function without(...sequences: number[]): readonly AuditLink[] {
  return chain.filter((_link, index) => !sequences.includes(index + 1));
}

function ordered(...sequences: number[]): readonly AuditLink[] {
  return sequences.map((sequence) => linkAt(chain, sequence));
}

function inserted(after: number, ...links: AuditLink[]): readonly AuditLink[] {
  return chain.toSpliced(after, 0, ...links);
}
