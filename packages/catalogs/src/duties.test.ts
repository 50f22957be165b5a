import { dutyCatalogSchema, phases, serviceTypes } from "@bunkai/domain/catalog/duty";
import { describe, expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { dutyCatalogs, findDutyCatalog } from "./duties.ts";
import { unknownReferences } from "./guideline-references.ts";

const duties = findDutyCatalog("duties-1")?.duties ?? [];
const own = duties.filter(({ key }) => key === "T090" || key === "T091");

it("holds the 89 duties of the field and two of our own", () => {
  expect(duties.map(({ key }) => key)).toEqual(
    Array.from({ length: 91 }, (_, index) => `T${String(index + 1).padStart(3, "0")}`),
  );
  expect(own.map(({ provenance }) => provenance)).toEqual(["ownProposal", "ownProposal"]);
  expect(findDutyCatalog("duties-2")).toBeNull();
});

it("has duties in every phase", () => {
  const counts = phases.map((phase) => duties.filter((duty) => duty.phase === phase).length);
  expect(counts).toEqual([10, 62, 13, 6]);
});

it("starts remote maintenance from the split of on-premises, and says that this is our proposal", () => {
  const differing = duties.filter(
    ({ defaultSplit }) => defaultSplit.remoteMaintenance !== defaultSplit.onPremises,
  );
  expect(differing).toEqual([]);
  expect(dutyCatalogs[0]?.remark?.ja).toMatch(/遠隔保守の初期値は、オンプレミスと同じ/u);
});

it.each(["T002", "T014", "T022", "T033", "T034", "T065", "T070", "T072", "T088"])(
  "leaves %s to the hospital whatever is sold",
  (key) => {
    const duty = duties.find((one) => one.key === key);
    expect(new Set(serviceTypes.map((type) => duty?.defaultSplit[type]))).toEqual(
      new Set(["hospital"]),
    );
  },
);

it("leaves the updates of VPN devices open whatever is sold", () => {
  const duty = duties.find(({ key }) => key === "T035");
  expect(serviceTypes.map((type) => duty?.defaultSplit[type])).toEqual(
    serviceTypes.map(() => "shared"),
  );
});

describe.each(dutyCatalogs)("$key", (catalog) => {
  it("fits the schema, in both tongues, with known references, and says that it is unofficial", () => {
    expect(dutyCatalogSchema.safeParse(catalog).error).toBeUndefined();
    expect(bilingualFaults(catalog)).toEqual([]);
    expect(unknownReferences(catalog.duties)).toEqual([]);
    expect(catalog.title.ja).toMatch(/（自社文案・非公式）$/u);
    expect(catalog.title.en).toMatch(/\(own wording, unofficial\)$/u);
  });

  it("keeps the recorded source of every row, and has read none in an official list", () => {
    expect(catalog.duties.filter(({ provenance }) => provenance === "seenOfficial")).toEqual([]);
    const silent = catalog.duties.filter(
      ({ source }) => !/confidence: |own proposal/u.test(source),
    );
    expect(silent).toEqual([]);
  });

  it("gives each area one name in each tongue, and no two duties the same text", () => {
    const areas = new Map(catalog.duties.map(({ area }) => [area.ja, area.en]));
    expect(new Set(areas.values()).size).toBe(areas.size);
    expect(catalog.duties.filter(({ area }) => areas.get(area.ja) !== area.en)).toEqual([]);
    expect(new Set(catalog.duties.map(({ text }) => text.ja)).size).toBe(catalog.duties.length);
  });
});
