import { type DutyLink, dutyCrosswalkSchema } from "@bunkai/domain/catalog/crosswalk";
import { type Duty, serviceTypes } from "@bunkai/domain/catalog/duty";
import type { Item } from "@bunkai/domain/catalog/item";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { draftRow } from "@bunkai/domain/responsibility/draft-row";
import { describe, expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { dutyCrosswalks, findDutyCrosswalk } from "./crosswalks.ts";
import { findDutyCatalog } from "./duties.ts";
import { findEdition } from "./editions.ts";

const linksOfAll = dutyCrosswalks.flatMap(({ links }) => links);
const typesOf = ({ serviceTypes: some }: DutyLink) => some ?? serviceTypes;

it("is found by edition and catalogue", () => {
  expect(findDutyCrosswalk("sds-5.0-own", "duties-1")?.links[0]?.itemKey).toBe("SDS-L001");
  expect(findDutyCrosswalk("sla-1.0-own", "duties-1")).toBeNull();
});

it("lets answers bear on at least 35 duties", () => {
  expect(new Set(linksOfAll.map(({ dutyKey }) => dutyKey)).size).toBeGreaterThanOrEqual(35);
});

it("never lets a sheet of nothing but はい contradict itself, nor an SDS an MDS", () => {
  const sayings = new Map<string, Set<string>>();
  for (const link of linksOfAll) {
    for (const type of typesOf(link)) {
      const row = `${link.dutyKey} ${type}`;
      const effect = link.effects.yes;
      if (effect) sayings.set(row, (sayings.get(row) ?? new Set()).add(effect));
    }
  }
  expect([...sayings].filter(([, effects]) => effects.size > 1)).toEqual([]);
});

describe.each(dutyCrosswalks)("$editionKey", (crosswalk) => {
  const items = new Map(findEdition(crosswalk.editionKey)?.items.map((item) => [item.key, item]));
  const duties = new Map(
    findDutyCatalog(crosswalk.dutyCatalogKey)?.duties.map((duty) => [duty.key, duty]),
  );
  const linked = crosswalk.links.flatMap((link): { link: DutyLink; item: Item; duty: Duty }[] => {
    const [item, duty] = [items.get(link.itemKey), duties.get(link.dutyKey)];
    return item && duty ? [{ link, item, duty }] : [];
  });

  it("fits the schema and points at questions and duties that exist", () => {
    expect(dutyCrosswalkSchema.safeParse(crosswalk).error).toBeUndefined();
    expect(bilingualFaults(crosswalk)).toEqual([]);
    expect(linked).toHaveLength(crosswalk.links.length);
    expect(linked.filter(({ item }) => item.kind.type !== "judgement")).toEqual([]);
  });

  it("is our own proposal, which nobody has reviewed", () => {
    const claimed = crosswalk.links.filter(
      ({ provenance, reviewer }) => provenance !== "ownProposal" || reviewer !== null,
    );
    expect(claimed).toEqual([]);
  });

  it("says at most one thing about question, duty and service type, and always something", () => {
    const places = crosswalk.links.flatMap((link) =>
      typesOf(link).map((type) => `${link.itemKey} ${link.dutyKey} ${type}`),
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    const empty = crosswalk.links.filter(({ effects }) => Object.values(effects).every((e) => !e));
    expect(empty).toEqual([]);
  });

  it("never leaves a duty with the vendor who answers いいえ, whatever is sold", () => {
    const no = { ...UNANSWERED, value: { type: "no" as const } };
    const silent = linked
      .filter(({ item }) => item.kind.type === "judgement" && item.kind.favourable === "yes")
      .flatMap(({ duty, item }) =>
        serviceTypes
          .filter((type) => {
            const seats = { vendor: "vendor", hospital: "hospital" };
            const basis = {
              revisionId: "r",
              links: crosswalk.links,
              answers: new Map([[item.key, no]]),
              contradicting: new Set<string>(),
            };
            return draftRow(duty, type, [basis], seats).assignment.inCharge === "vendor";
          })
          .map((type) => `${item.key} ${duty.key} ${type}`),
      );
    expect(silent).toEqual([]);
  });

  it("never puts the vendor in charge for an いいえ or a 対象外", () => {
    const wrong = crosswalk.links.filter(
      ({ effects }) =>
        effects.no === "vendorInCharge" || effects.notApplicable === "vendorInCharge",
    );
    expect(wrong).toEqual([]);
  });

  it("takes no duty from the hospital that is always the hospital's", () => {
    const always = linked.filter(({ duty }) =>
      serviceTypes.every((type) => duty.defaultSplit[type] === "hospital"),
    );
    expect(always.filter(({ link }) => link.effects.yes === "vendorInCharge")).toEqual([]);
  });
});
