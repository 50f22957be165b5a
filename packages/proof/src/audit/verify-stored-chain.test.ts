import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditEventHash } from "./audit-event.ts";
import { givenStoredChain, givenStoredLink } from "./given-stored-chain.ts";
import { readStoredLink } from "./read-stored-link.ts";
import type { AuditCopy, AuditName, StoredAuditLink } from "./stored-audit-link.ts";
import { verifyStoredChain } from "./verify-stored-chain.ts";

const LENGTH = 5;
const chain = givenStoredChain(LENGTH);
const forged = chain[2] ?? givenStoredLink(3, null);
const [actor, member] = forged.names;
if (!actor || !member) throw new Error("An event of two names was asked for.");

/** Names and copies are changed in record 3, whose text and hash stay as they were. */
function changed(changes: Partial<StoredAuditLink>): readonly StoredAuditLink[] {
  return chain.with(2, { ...forged, ...changes });
}

function named(...names: AuditName[]): readonly StoredAuditLink[] {
  return changed({ names });
}

function copied(copy: Partial<AuditCopy>): readonly StoredAuditLink[] {
  return changed({ copy: { ...forged.copy, ...copy } });
}

function findingsOf(links: readonly StoredAuditLink[]): string[] {
  return verifyStoredChain(links, { organizationId: "a" }).findings.map((finding) => {
    const field = "field" in finding ? ` ${finding.field}` : "";
    return `${finding.severity}: ${finding.kind} ${finding.sequence}${field}`;
  });
}

it("finds nothing in a chain that is stored as it was written, and counts its names", () => {
  expect(verifyStoredChain(chain, { organizationId: "a" })).toEqual({
    findings: [],
    events: LENGTH,
    head: { sequence: LENGTH, hash: chain.at(-1)?.hash },
    names: { altered: 0, erased: 0, kept: 2 * LENGTH },
  });
});

describe("whoever changes what is stored beside the hashed text", () => {
  it.each<[string, readonly StoredAuditLink[], readonly string[]]>([
    ["a time", copied({ at: "2020-01-01T00:00:00.000Z" }), ["error: copy_differs 3"]],
    ["a deed", copied({ deed: "file.remove" }), ["error: copy_differs 3"]],
    ["what it was done to", copied({ subjectId: "g" }), ["error: copy_differs 3"]],
    ["the kind of it", copied({ subjectKind: "member" }), ["error: copy_differs 3"]],
    ["a number", copied({ sequence: 9 }), ["error: copy_differs 3"]],
    [
      "the name of who did it",
      named({ ...actor, value: "偽 名人" }, member),
      ["error: name_altered 3 actor"],
    ],
    [
      "the name of whom it was done to",
      named(actor, { ...member, value: "偽 名人" }),
      ["error: name_altered 3 member"],
    ],
    ["a salt", named({ ...actor, salt: "0".repeat(32) }, member), ["error: name_altered 3 actor"]],
    [
      "a salt to what no salt can be",
      named({ ...actor, salt: "x" }, member),
      ["error: name_altered 3 actor"],
    ],
    [
      "the two names about",
      named({ ...actor, field: "member" }, { ...member, field: "actor" }),
      ["error: name_altered 3 actor", "error: name_altered 3 member"],
    ],
    [
      "nothing, but adds a name that the event never had",
      named(actor, member, { ...actor, field: "witness" }),
      ["error: name_altered 3 witness"],
    ],
    [
      "nothing, but adds a second name of the same kind",
      named(actor, { ...actor, value: "偽 名人" }, member),
      ["error: name_altered 3 actor"],
    ],
    [
      "names and copy in several records",
      changed({ names: [{ ...actor, value: "x" }, member] }).with(0, {
        ...givenStoredLink(1, null),
        copy: { ...forged.copy, sequence: 1, deed: "x" },
      }),
      ["error: copy_differs 1", "error: name_altered 3 actor"],
    ],
  ])("is found out: %s", (_name, links, expected) => {
    expect(findingsOf(links)).toEqual(expected);
  });

  it("is found out at exactly the name that was changed, whatever it was changed to", () => {
    fc.assert(
      fc.property(fc.nat(LENGTH - 1), fc.nat(1), fc.string(), (place, which, value) => {
        const link = chain[place] ?? forged;
        fc.pre(link.names[which]?.value !== value);
        const names = link.names.map((name, index) =>
          index === which ? { ...name, value } : name,
        );
        const field = link.names[which]?.field;
        expect(findingsOf(chain.with(place, { ...link, names }))).toEqual([
          `error: name_altered ${place + 1} ${field}`,
        ]);
      }),
    );
  });
});

it("takes an erased name for erased, and not for tampering", () => {
  const report = verifyStoredChain(named(member), { organizationId: "a" });
  expect(report.findings).toEqual([
    { kind: "name_erased", severity: "notice", sequence: 3, field: "actor" },
  ]);
  expect(report.names).toEqual({ altered: 0, erased: 1, kept: 2 * LENGTH - 1 });
});

it("holds nothing against a text that was not hashed, and reports the text", () => {
  const links = changed({ text: forged.text.replace("file.add", "file.remove"), names: [] });
  expect(findingsOf(links)).toEqual(["error: hash_mismatch 3"]);
});

describe("a link that is read by itself", () => {
  it("shows the event as it was hashed, and its names", () => {
    const { event, isAltered, names } = readStoredLink(forged, "a");
    expect([event?.deed, event?.at, isAltered]).toEqual(["file.add", forged.copy.at, false]);
    expect(names).toEqual([
      { field: "actor", state: "kept", value: "山田 花子" },
      { field: "member", state: "kept", value: "佐藤 次郎" },
    ]);
  });

  it("shows what was hashed, not the copy that says otherwise", () => {
    const [, , link = forged] = copied({ deed: "file.remove", at: "2020-01-01T00:00:00.000Z" });
    const { event, isAltered } = readStoredLink(link, "a");
    expect([event?.deed, event?.at, isAltered]).toEqual(["file.add", forged.copy.at, true]);
  });

  it("never hands on a name that is not the one committed to", () => {
    const [, , link = forged] = named({ ...actor, value: "偽 名人" });
    expect(readStoredLink(link, "a").names).toEqual([
      { field: "actor", state: "altered", value: null },
      { field: "member", state: "erased", value: null },
    ]);
  });

  it.each<[string, StoredAuditLink]>([
    ["was not hashed", { ...forged, text: forged.text.replace("file.add", "file.remove") }],
    ["has another hash", { ...forged, hash: "x" }],
    ["is no event", { ...forged, text: "{}", hash: auditEventHash("{}") }],
  ])("shows nothing of a text that %s", (_name, link) => {
    expect(readStoredLink(link, "a")).toEqual({ event: null, names: [], isAltered: true });
  });

  it("shows nothing of another organisation's event", () => {
    expect(readStoredLink(forged, "b").event).toBeNull();
  });
});
