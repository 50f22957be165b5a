import { expect, it } from "vitest";
import { factorByProvider } from "./factor-by-provider.ts";

const NOW = new Date("2026-11-22T09:00:00.000Z");
const SECONDS = NOW.getTime() / 1000;
const token = { amr: ["mfa"], acr: null, authTime: SECONDS - 10, issuedAt: SECONDS };
const surroundings = { asked: false, factorClasses: ["urn:two"], now: NOW };
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

it.each(["mfa", "mca", "otp", "hwk", "swk", "pop", "sc"])(
  "takes %s for a second factor",
  (method) => {
    expect(factorByProvider({ ...token, amr: ["pwd", method] }, surroundings)).toEqual(ago(10));
  },
);

it.each([["pwd"], ["sms"], ["kba", "pin"], []])("takes %s for none", (...amr) => {
  expect(factorByProvider({ ...token, amr }, surroundings)).toBeNull();
});

it("takes the classes that an organisation has named, and no other", () => {
  const named = { ...token, amr: [], acr: "urn:two" };
  expect(factorByProvider(named, surroundings)).toEqual(ago(10));
  expect(factorByProvider({ ...named, acr: "urn:one" }, surroundings)).toBeNull();
});

it("believes no time to come, and takes the token's own only where it was asked anew", () => {
  const ahead = { ...token, authTime: SECONDS + 60 };
  expect(factorByProvider(ahead, surroundings)).toEqual(NOW);
  const silent = { ...token, authTime: null };
  expect(factorByProvider(silent, surroundings)).toBeNull();
  expect(factorByProvider(silent, { ...surroundings, asked: true })).toEqual(NOW);
});
