import { describe, expect, it } from "vitest";
import { API_KEY_VALID_DAYS_MAX, apiKeyCreateSchema, apiKeyStateAt } from "./api-key.ts";

const END = new Date("2027-01-01T00:00:00.000Z");
const before = new Date(END.getTime() - 1);
const wish = { name: "電子カルテ連携", scopes: ["contracts.read"], validDays: 90 };

describe("a key", () => {
  it("works until its last moment, and not at its end", () => {
    expect(apiKeyStateAt({ revokedAt: null, expiresAt: END }, before)).toBe("active");
    expect(apiKeyStateAt({ revokedAt: null, expiresAt: END }, END)).toBe("expired");
  });

  it("stays revoked, whatever the time", () => {
    const revoked = { revokedAt: before, expiresAt: END };
    expect([before, END].map((now) => apiKeyStateAt(revoked, now))).toEqual(["revoked", "revoked"]);
  });

  it("is made with a name, at least one scope and an end within a year", () => {
    const isMade = (change: object) => apiKeyCreateSchema.safeParse({ ...wish, ...change }).success;
    expect(isMade({})).toBe(true);
    expect(isMade({ validDays: API_KEY_VALID_DAYS_MAX })).toBe(true);
    for (const validDays of [0, 0.5, API_KEY_VALID_DAYS_MAX + 1, null]) {
      expect(isMade({ validDays })).toBe(false);
    }
    for (const scopes of [[], ["agreement.sign"], ["audit.read", "audit.read"]]) {
      expect(isMade({ scopes })).toBe(false);
    }
    expect(isMade({ name: " " })).toBe(false);
    expect(isMade({ validDays: undefined })).toBe(false);
  });
});
