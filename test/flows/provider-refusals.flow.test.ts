import { createHmac } from "node:crypto";
import type { Me } from "@bunkai/domain/account/member";
import { beforeEach, describe, expect, it } from "vitest";
import { givenClock } from "../fixtures/clock.ts";
import { type FalseToken, givenFalseProvider } from "../fixtures/false-provider.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import {
  beginAgain,
  beginSignIn,
  comeBack,
  enterProvider,
  givenProvider,
} from "../fixtures/identity-provider.ts";

const clock = givenClock(new Date());
const http = await givenHttp({ now: clock.now });
const administrator = await http.founder("湊");
const other = await http.founder("別の湊");
const idp = await givenFalseProvider(administrator.email);
const provider = await givenProvider(http, administrator, {
  ...idp.client,
  factorClasses: ["urn:two"],
});
const otherIdp = await givenFalseProvider(other.email);
await givenProvider(http, other, otherIdp.client);

beforeEach(() => {
  idp.bend(() => undefined);
  idp.describe({});
});

const seconds = (count: number) => Math.floor(clock.now().getTime() / 1000) + count;
const isSignedIn = async (who: Visitor) => (await who.ask("/api/v1/me")).status === 200;
const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));
const signIn = async (who: Visitor, change: Record<string, string | null> = {}) =>
  comeBack(who, idp.comeBack(await beginSignIn(who, provider.id), change));

async function expectRefused(code: string, change?: Record<string, string | null>): Promise<void> {
  const browser = http.visitor();
  expect(await signIn(browser, change)).toBe(`problem: ${code}`);
  expect(await isSignedIn(browser)).toBe(false);
}

describe("an answer of a provider", () => {
  it("opens a session when all is right, also where its clock is up to a minute off", async () => {
    for (const skew of [0, -50, 50]) {
      idp.bend(({ claims }) => {
        claims.iat = seconds(skew);
        claims.exp = seconds(skew < 0 ? skew : skew + 300);
      });
      expect(await signIn(http.visitor()), String(skew)).toBe("/audit");
    }
  });

  const wrong: readonly (readonly [string, (token: FalseToken) => void])[] = [
    ["is for somebody else", ({ claims }) => (claims.aud = "another client")],
    ["is by another issuer", ({ claims }) => (claims.iss = otherIdp.client.issuer)],
    ["answers another request", ({ claims }) => (claims.nonce = "another nonce")],
    ["answers no request", ({ claims }) => delete claims.nonce],
    ["has expired", ({ claims }) => (claims.exp = seconds(-61))],
    ["never expires", ({ claims }) => delete claims.exp],
    ["is not yet valid", ({ claims }) => (claims.nbf = seconds(120))],
    ["names nobody", ({ claims }) => (claims.sub = "")],
    ["is not signed", (token) => Object.assign(token, { header: { alg: "none" }, signature: "" })],
    ["has another signature", (token) => (token.signature = "AAAA")],
    ["is signed with a key that nobody shows", ({ header }) => (header.kid = "two")],
    [
      "is signed with our own secret",
      (token) => {
        token.header = { alg: "HS256" };
        token.signature = createHmac("sha256", idp.client.clientSecret)
          .update("x")
          .digest("base64url");
      },
    ],
  ];
  it.each(wrong)("opens none whose token %s", async (_, change) => {
    idp.bend(change);
    await expectRefused("provider_answer_invalid");
  });

  it("is good once, in the browser that asked, and for ten minutes", async () => {
    const browser = http.visitor();
    const path = idp.comeBack(await beginSignIn(browser, provider.id));
    expect(await comeBack(http.visitor(), path)).toBe("problem: provider_flow_ended");
    expect(await comeBack(browser, path)).toBe("problem: provider_flow_ended");

    const again = idp.comeBack(await beginSignIn(browser, provider.id));
    expect(await comeBack(browser, again)).toBe("/audit");
    expect(await comeBack(browser, again)).toBe("problem: provider_flow_ended");

    const late = idp.comeBack(await beginSignIn(browser, provider.id));
    clock.pass(10 * 60_000);
    expect(await comeBack(browser, late)).toBe("problem: provider_flow_ended");
    clock.pass(-10 * 60_000);
    const twice = [1, 2].map(() => beginSignIn(browser, provider.id));
    const paths = (await Promise.all(twice)).map((address) => idp.comeBack(address));
    expect(await comeBack(browser, paths[1] ?? "")).toBe("/audit");
  });

  it("opens none with a foreign state, or by the issuer of somebody else", async () => {
    await expectRefused("provider_flow_ended", { state: "another state" });
    await expectRefused("provider_flow_ended", { state: null });
    await expectRefused("provider_answer_invalid", { iss: otherIdp.client.issuer });
    await expectRefused("provider_answer_invalid", { code: null });
    idp.describe({ authorization_response_iss_parameter_supported: true });
    await expectRefused("provider_answer_invalid");
    expect(await signIn(http.visitor(), { iss: idp.client.issuer })).toBe("/audit");
  });

  it.each([
    ["access_denied", "provider_cancelled"],
    ["login_required", "provider_cancelled"],
    ["temporarily_unavailable", "provider_unusable"],
    ["unauthorized_client", "provider_client_refused"],
  ])("says %s, and a person reads %s", async (error, code) => {
    await expectRefused(code, { code: null, error });
  });

  it("opens none while it is switched off, from one moment to the next", async () => {
    const browser = http.visitor();
    const path = idp.comeBack(await beginSignIn(browser, provider.id));
    const settings = { ...idp.client, factorClasses: ["urn:two"] };
    expect((await enterProvider(administrator, { ...settings, isOn: false })).status).toBe(200);
    expect(await comeBack(browser, path)).toBe("problem: provider_off");
    const begun = await browser.ask("/api/v1/sign-in/organization", {
      method: "POST",
      json: { providerId: provider.id },
    });
    expect(await jsonOf(begun)).toMatchObject({ code: "provider_off", status: 404 });
    expect((await enterProvider(administrator, settings)).status).toBe(200);
  });
});

describe("a second factor by a provider", () => {
  const told = (claims: Record<string, unknown>) =>
    idp.bend((token) => {
      Object.assign(token.claims, claims);
    });
  const shownBy = async (claims: Record<string, unknown>) => {
    told(claims);
    const browser = http.visitor();
    expect(await signIn(browser)).toBe("/audit");
    const { secondFactor } = await meOf(browser);
    return { browser, ...secondFactor };
  };

  it("is noted when the token tells one, and when; never later than now", async () => {
    const { shown, shownAt } = await shownBy({ amr: ["pwd", "otp"], auth_time: seconds(-900) });
    expect(shown).toBe("provider");
    expect(Date.parse(shownAt ?? "")).toBe(seconds(-900) * 1000);
    expect(await shownBy({ amr: ["pwd"] })).toMatchObject({ shown: null });
    expect(await shownBy({ acr: "urn:two" })).toMatchObject({ shown: "provider" });
    expect(await shownBy({ acr: "urn:one" })).toMatchObject({ shown: null });
    expect(await shownBy({ amr: ["mfa"], auth_time: undefined })).toMatchObject({ shown: null });
    const ahead = await shownBy({ amr: ["mfa"], auth_time: seconds(50) });
    expect(Date.parse(ahead.shownAt ?? "")).toBeLessThanOrEqual(clock.now().getTime());
  });

  it("is asked for again before what binds, and counts only where the provider has asked anew", async () => {
    const { browser } = await shownBy({ amr: ["mfa"], auth_time: seconds(-900) });
    const refused = await enterProvider(browser, idp.client);
    expect(await jsonOf(refused)).toMatchObject({ code: "fresh_factor_needed" });

    const again = async () => comeBack(browser, idp.comeBack(await beginAgain(browser)));
    const address = new URL(await beginAgain(browser));
    expect(address.searchParams.get("max_age")).toBe("0");
    expect(address.searchParams.get("prompt")).toBe("login");
    expect(await again()).toBe("problem: provider_factor_missing");
    told({ amr: ["pwd"], auth_time: seconds(0) });
    expect(await again()).toBe("problem: provider_factor_missing");
    told({ amr: ["mfa"], sub: "somebody else" });
    expect(await again()).toBe("problem: provider_other_person");
    told({ amr: ["mfa"] });
    expect(await again()).toBe("/audit");
    const settings = { ...idp.client, factorClasses: ["urn:two"] };
    expect((await enterProvider(browser, settings)).status).toBe(200);
  });

  it("is shown in the session that asked, and in no other", async () => {
    const { browser } = await shownBy({ amr: ["mfa"], auth_time: seconds(-900) });
    const path = idp.comeBack(await beginAgain(browser));
    told({ amr: ["mfa"] });
    await browser.ask("/api/auth/sign-out", { method: "POST", json: {} });
    expect(await comeBack(browser, path)).toBe("problem: provider_flow_ended");
    const answer = await administrator.ask("/api/v1/me/second-factor/provider", {
      method: "POST",
      json: {},
    });
    expect(await jsonOf(answer)).toMatchObject({ code: "provider_off" });
  });
});
