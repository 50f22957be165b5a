import { describe, expect, it } from "vitest";
import { guestInviteSchema, guestLinkStateAt } from "./guest-link.ts";

const NOW = new Date("2026-11-22T00:00:00.000Z");
const LATER = new Date("2026-12-06T00:00:00.000Z");
const link = { expiresAt: LATER, openedAt: null, revokedAt: null };

describe("how a link stands", () => {
  it.each([
    ["sent", link, NOW],
    ["opened", { ...link, openedAt: NOW }, NOW],
    ["expired", { ...link, openedAt: NOW }, LATER],
    ["revoked", { ...link, revokedAt: NOW }, NOW],
    ["revoked", { ...link, revokedAt: NOW }, LATER],
  ])("is %s", (state, one, at) => {
    expect(guestLinkStateAt(one, at)).toBe(state);
  });
});

describe("an invitation", () => {
  const wish = {
    kind: "file",
    wish: "SDS をください",
    dueOn: null,
    organizationName: "とおの機器",
    email: " Tono+Bunkai@Example.ORG ",
    personName: "遠野 花子",
    validDays: 14,
    language: "ja",
  };

  it("keeps the address in one form", () => {
    expect(guestInviteSchema.parse(wish).email).toBe("tono+bunkai@example.org");
  });

  it.each([0, 91, 1.5, Number.NaN])("lasts no %d days", (validDays) => {
    expect(guestInviteSchema.safeParse({ ...wish, validDays }).success).toBe(false);
  });

  it.each(["", "a@example.org\nBcc: all@example.org", "花子@病院.jp"])(
    "goes not to %j",
    (email) => {
      expect(guestInviteSchema.safeParse({ ...wish, email }).success).toBe(false);
    },
  );
});
