import { describe, expect, it } from "vitest";
import type { EditionInList } from "../disclosure/edition-queries.ts";
import { formFamilies, newerEditions } from "./form-families.ts";

const editionOf = (key: string, kind: EditionInList["kind"]): EditionInList => ({
  ...{ key, kind, title: { ja: key, en: key } },
  ...{ isOwnWording: true, itemCount: 1, version: "1", isOwn: false },
});
const r7 = editionOf("vendor-checklist-r7-own", "vendor_checklist");
const r6 = editionOf("vendor-checklist-r6-own", "vendor_checklist");
const clinic = editionOf("ehr-clinic", "ehr_disclosure");
const hospital = editionOf("ehr-hospital", "ehr_disclosure");
const ownSheet = editionOf("hospital-checklist-r7-own", "hospital_checklist");
const [one, other] = [editionOf("own-1", "private"), editionOf("own-2", "private")];
const all = [r7, r6, ownSheet, clinic, hospital, one, other];

describe("formFamilies", () => {
  it("puts the editions of one form together, the newest first, and keeps forms for different readers apart", () => {
    expect(formFamilies(all)).toEqual([
      { newest: r7, older: [r6], writtenBy: "vendor" },
      { newest: ownSheet, older: [], writtenBy: "hospital" },
      ...[clinic, hospital, one, other].map((newest) => ({
        ...{ newest, older: [], writtenBy: "vendor" },
      })),
    ]);
  });
});

describe("newerEditions", () => {
  it("leads from an older edition to a newer one alone, and between loaded forms as the person wishes", () => {
    expect(newerEditions(r6, all)).toEqual([r7]);
    expect(newerEditions(r7, all)).toEqual([]);
    expect(newerEditions(clinic, all)).toEqual([]);
    expect(newerEditions(one, all)).toEqual([other]);
  });
});
