import { expect, it } from "vitest";
import { readRevisionContent, revisionContentSchema } from "./revision.ts";

const ID = "0192f0c1-2b3c-7d4e-8f50-0123456789ab";

const saying = (unit: string, commitment: string | null) => ({
  format: "bunkai.revision/1",
  vendor: { id: ID, name: "あおば医療情報株式会社" },
  offering: { id: ID, name: "あおばカルテ", versionLabel: "4.2", serviceType: "saas" },
  edition: { key: "sla-1.0-own", kind: "sla", sha256: "0".repeat(64) },
  number: 1,
  issuedAt: "2026-10-01T00:00:00.000Z",
  header: {
    vendorName: "あおば医療情報株式会社",
    offeringName: "あおばカルテ",
    versionLabel: "4.2",
    createdOn: "2026-10-01",
    contact: null,
  },
  answers: [
    {
      note: null,
      reason: null,
      condition: null,
      plan: null,
      customerDuty: null,
      itemKey: "SLA-concurrent",
      value: { type: "quantity", amount: 12, unit, commitment },
    },
  ],
});

it("reads what was issued when people were still counted in 件, and changes nothing of it", () => {
  const issued = saying("count", "guarantee");
  expect(readRevisionContent(JSON.stringify(issued))).toMatchObject(issued);
  expect(readRevisionContent(JSON.stringify(issued)).answers[0]).toMatchObject({
    checkedOn: null,
    evidence: null,
  });
});

it("knows no figure without its kind", () => {
  expect(revisionContentSchema.safeParse(saying("people", "actual")).success).toBe(true);
  expect(revisionContentSchema.safeParse(saying("people", null)).success).toBe(false);
});
