import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  apiKeyScopes,
  deedsByScope,
  deedsOfPeople,
  mayKeyDo,
  scopesWith,
} from "./api-key-scope.ts";
import { type Deed, rolesByDeed } from "./deed.ts";

const deeds = Object.keys(rolesByDeed) as Deed[];
const scopesHeld = fc.uniqueArray(fc.constantFrom(...apiKeyScopes));

describe("the scopes of keys", () => {
  it.each(deeds)("hold %s, or say why no key may do it, and never both", (deed) => {
    const isInScope = scopesWith(deed).length > 0;
    const reasons: Readonly<Record<string, string>> = deedsOfPeople;
    expect(Boolean(reasons[deed])).toBe(!isInScope);
  });

  it("name no deed twice, and none that is gone", () => {
    for (const scope of apiKeyScopes) {
      expect(new Set(deedsByScope[scope]).size).toBe(deedsByScope[scope].length);
      expect(deeds).toEqual(expect.arrayContaining([...deedsByScope[scope]]));
    }
    expect(Object.keys(deedsOfPeople).filter((deed) => !Object.hasOwn(rolesByDeed, deed))).toEqual(
      [],
    );
  });

  it("hold nothing that binds the organisation, and nothing about people or keys", () => {
    const never =
      /^(?:agreement\.(?:fix|sign|withdraw)|disclosure\.issue|(?:member|invitation|apiKey|mail|organization|notification)\.)/u;
    const held = apiKeyScopes.flatMap((scope): readonly Deed[] => deedsByScope[scope]);
    expect(held.filter((deed) => never.test(deed))).toEqual([]);
  });
});

describe("a key", () => {
  it("may do exactly what one of its scopes holds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...deeds), scopesHeld, (deed, held) => {
        const holds = held.some((scope) => mayKeyDo(deed, [scope]));
        expect(mayKeyDo(deed, held)).toBe(holds);
      }),
    );
  });

  it("without scopes may do nothing", () => {
    expect(deeds.filter((deed) => mayKeyDo(deed, []))).toEqual([]);
  });
});
