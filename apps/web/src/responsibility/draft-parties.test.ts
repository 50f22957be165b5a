import { partiesSchema } from "@bunkai/domain/responsibility/party";
import { describe, expect, it } from "vitest";
import { draftParties, newPartyKey } from "./draft-parties.ts";

const ids = ["a", "b"].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
const [hospitalId, vendorId] = ids as never[];
const offering = { vendorId: vendorId as never, vendorName: "あおば" };

describe("draftParties", () => {
  it("seats the asking hospital and the vendor, under the keys that drafts speak of", () => {
    const parties = draftParties(
      {
        organizationId: hospitalId as never,
        organizationName: "みなと病院",
        organizationKind: "hospital",
      },
      offering,
    );
    expect(partiesSchema.safeParse(parties).success).toBe(true);
    expect(parties.map(({ key }) => key)).toEqual(["hospital", "vendor"]);
  });

  it("leaves the hospital open when the vendor itself asks", () => {
    const own = { organizationId: vendorId as never, organizationName: "あおば" };
    const parties = draftParties({ ...own, organizationKind: "vendor" }, offering);
    expect(parties.map(({ key }) => key)).toEqual(["vendor"]);
  });
});

describe("newPartyKey", () => {
  it("finds a key that is free", () => {
    expect(newPartyKey("dealer", ["hospital", "vendor"])).toBe("dealer");
    expect(newPartyKey("dealer", ["dealer", "dealer2"])).toBe("dealer3");
  });
});
