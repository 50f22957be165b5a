import { type Revision, revisionSchema } from "@bunkai/domain/disclosure/revision";
import { expect, it } from "vitest";
import { revisionBefore } from "./revision-before.ts";

const ID = "0193a000-0000-7000-8000-000000000001";
const SDS = "sds-5.0-own";

function issued(number: number, values: Partial<Revision> = {}): Revision {
  return revisionSchema.parse({
    ...{ id: ID, vendorId: ID, vendorName: "甲", offeringId: ID, offeringName: "乙" },
    ...{ versionLabel: "1", editionKey: SDS, kind: "sds", number, sha256: "0".repeat(64) },
    ...{ visibility: "public", state: "superseded", issuedAt: "2026-11-22T00:00:00.000Z" },
    ...{ readable: true, ...values },
  });
}

it("what a sheet said last is its current revision, in whatever order they come", () => {
  const restricted = issued(3, { state: "current", visibility: "onRequest" });
  const otherSheet = issued(9, { editionKey: "mds-5.0-own", state: "current" });

  expect(revisionBefore([issued(1), otherSheet, restricted, issued(2)], SDS)).toBe(restricted);
});

it("where the current revision was withdrawn, it is the newest: withdrawing widens nothing", () => {
  const withdrawn = issued(2, { state: "withdrawn", visibility: "onRequest" });

  expect(revisionBefore([issued(1), withdrawn], SDS)).toBe(withdrawn);
});

it("a sheet that was never issued said nothing", () => {
  expect(revisionBefore([issued(1)], "mds-5.0-own")).toBeNull();
});
