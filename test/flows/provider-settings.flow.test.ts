import type { ProviderSettings } from "@bunkai/domain/account/identity-provider";
import type { Me } from "@bunkai/domain/account/member";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenFalseProvider } from "../fixtures/false-provider.ts";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenHttpMember } from "../fixtures/http-member.ts";
import {
  beginSignIn,
  comeBack,
  enterProvider,
  givenProvider,
  REDIRECT_URI,
  signInByProvider,
} from "../fixtures/identity-provider.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenOidcProvider } from "../fixtures/oidc-provider.ts";

const http = await givenHttp();
const oidc = await givenOidcProvider(REDIRECT_URI);
const SETTINGS = "/api/v1/organization/identity-provider";

const codeOf = async (answer: Response) => (await jsonOf<{ code?: string }>(answer)).code;
const settingsOf = async (who: Visitor) => jsonOf<ProviderSettings>(await who.ask(SETTINGS));

describe("the settings of an organisation's provider", () => {
  it("are an administrator's, with a second factor just shown, and never tell the secret", async () => {
    const administrator = await http.founder("桟橋");
    expect(await codeOf(await enterProvider(administrator, oidc.client))).toBe(
      "second_factor_needed",
    );
    const provider = await givenProvider(http, administrator, oidc.client);
    const told = await administrator.ask(SETTINGS);
    expect(await told.clone().text()).not.toContain(oidc.client.clientSecret);
    expect(await jsonOf(told)).toMatchObject({ provider, redirectUri: REDIRECT_URI });
    const installation = givenInstallationOn(http.server.installation.db, http.configuration);
    const rows = await asOwner(
      installation,
      "select identity_providers::text as row from identity_providers",
    );
    expect(JSON.stringify(rows)).not.toContain(oidc.client.clientSecret);
    const viewer = await givenHttpMember(http, administrator, {
      name: "見る人",
      roles: ["viewer"],
    });
    expect(await codeOf(await viewer.ask(SETTINGS))).toBe("not_allowed");
    const tried = await viewer.ask(`${SETTINGS}/trial`, {
      method: "POST",
      json: { issuer: oidc.client.issuer },
    });
    expect(await codeOf(tried)).toBe("not_allowed");
  });

  it("keep the secret until another is entered, and refuse what is out of date or incomplete", async () => {
    const administrator = await http.founder("灯台");
    await givenFreshFactor(http.server.installation, administrator);
    const { clientId, clientSecret, issuer } = oidc.client;
    const first = await enterProvider(administrator, { issuer, clientId });
    expect(await jsonOf(first)).toMatchObject({ errors: [{ pointer: "/clientSecret" }] });
    const { id } = await givenProvider(http, administrator, { issuer, clientId, clientSecret });
    oidc.accounts.set("todai", { email: administrator.email, amr: [] });
    expect((await enterProvider(administrator, { issuer, clientId })).status).toBe(200);
    expect(await signInByProvider(http.visitor(), id, "todai")).toBe("/audit");
    await enterProvider(administrator, { issuer, clientId, clientSecret: "a wrong one" });
    const led = await signInByProvider(http.visitor(), id, "todai");
    expect(led).toBe("problem: provider_client_refused");
    const stale = await administrator.ask(SETTINGS, {
      method: "PUT",
      headers: { "if-match": '"v1"' },
      json: {
        ...{ issuer, clientId, mailDomains: [], factorClasses: [] },
        isOn: true,
        isDemanded: false,
      },
    });
    expect(await codeOf(stale)).toBe("edit_conflict");
    const open = await enterProvider(administrator, { clientId, issuer: "http://idp.example.org" });
    expect(await jsonOf(open)).toMatchObject({
      errors: [{ pointer: "/issuer", code: "invalid_format" }],
    });
  });

  it("know nobody of another issuer, whose names may be the same", async () => {
    const administrator = await http.founder("防波堤");
    const colleague = await givenHttpMember(http, administrator, {
      name: "同僚",
      roles: ["viewer"],
    });
    const first = await givenFalseProvider(administrator.email);
    const second = await givenFalseProvider(colleague.email);
    const { id } = await givenProvider(http, administrator, first.client);
    const enter = async ({ comeBack: back }: typeof first) => {
      const browser = http.visitor();
      expect(await comeBack(browser, back(await beginSignIn(browser, id)))).toBe("/audit");
      return (await jsonOf<Me>(await browser.ask("/api/v1/me"))).person.email;
    };
    expect(await enter(first)).toBe(administrator.email);
    expect((await enterProvider(administrator, second.client)).status).toBe(200);
    expect(await enter(second)).toBe(colleague.email);
  });
});

describe("an organisation that demands its provider of all", () => {
  it("demands nothing before somebody came in by it, then refuses all other sessions but an administrator's with a second factor", async () => {
    const administrator = await http.founder("水門");
    const member = await givenHttpMember(http, administrator, { name: "水原", roles: ["viewer"] });
    const second = await givenHttpMember(http, administrator, {
      name: "水野",
      roles: ["administrator"],
    });
    const { id } = await givenProvider(http, administrator, oidc.client);
    const { clientId, issuer } = oidc.client;
    const demand = (isDemanded: boolean) =>
      enterProvider(administrator, { clientId, issuer, isDemanded });
    expect(await codeOf(await demand(true))).toBe("provider_untried");
    oidc.accounts.set("mizuhara", { email: member.email, amr: [] });
    const byProvider = http.visitor();
    expect(await signInByProvider(byProvider, id, "mizuhara")).toBe("/audit");
    expect((await settingsOf(administrator)).provider?.provedAt).not.toBeNull();
    expect((await demand(true)).status).toBe(200);

    expect((await byProvider.ask("/api/v1/members")).status).toBe(200);
    const refused = await member.ask("/api/v1/members");
    expect(await jsonOf(refused)).toMatchObject({
      ...{ code: "provider_needed", status: 403 },
      facts: { organizationName: administrator.organization.name, isAdministrator: false },
    });
    const link = `/api/v1/audit.csv?organization=${administrator.organization.id}`;
    expect(await codeOf(await second.ask(link))).toBe("provider_needed");
    expect((await jsonOf<Me>(await member.ask("/api/v1/me"))).memberships).toMatchObject([
      { demandsProvider: true },
    ]);

    // The provider is gone: no member gets in, and no administrator is locked out.
    await givenFreshFactor(http.server.installation, second);
    expect((await second.ask("/api/v1/members")).status).toBe(200);
    expect(
      (await enterProvider(second, { clientId, issuer, isOn: false, isDemanded: true })).status,
    ).toBe(200);
    expect((await member.ask("/api/v1/members")).status).toBe(200);
    // Switched off, it has opened nothing that stays.
    expect((await byProvider.ask("/api/v1/members")).status).toBe(401);
  });
});

describe("a provider that cannot be used", () => {
  it("is told from a good one before anybody signs in, in one word", async () => {
    const administrator = await http.founder("堰");
    const find = async (issuer: string) => {
      const answer = await administrator.ask(`${SETTINGS}/trial`, {
        method: "POST",
        json: { issuer },
      });
      return (await jsonOf<{ fault: string | null }>(answer)).fault;
    };
    const idp = await givenFalseProvider("nobody@example.org");
    const { issuer } = idp.client;
    const place = "/.well-known/openid-configuration";
    expect(await find(oidc.client.issuer)).toBeNull();
    expect(await find(issuer)).toBeNull();
    expect(await find(`${issuer}/somewhere`)).toBe("otherIssuer");
    idp.describe({ id_token_signing_alg_values_supported: ["HS256", "none"] });
    expect(await find(issuer)).toBe("tooWeak");
    idp.describe({ token_endpoint: "http://192.168.0.1/token" });
    expect(await find(issuer)).toBe("tooWeak");
    expect(await find("http://idp.example.org")).toBe("unencrypted");
    expect(await find("https://127.0.0.1:1")).toBe("nobody");
    idp.answer(place, (_request, response) => void response.writeHead(404).end());
    expect(await find(issuer)).toBe("notFound");
    idp.answer(
      place,
      (_request, response) =>
        void response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
    );
    expect(await find(issuer)).toBe("redirected");
    idp.answer(place, (_request, response) => void response.writeHead(200).end("<html>"));
    expect(await find(issuer)).toBe("unreadable");
  });

  it("lets nobody begin, and says so", async () => {
    const administrator = await http.founder("淵");
    const idp = await givenFalseProvider(administrator.email);
    const { id } = await givenProvider(http, administrator, idp.client);
    const path = idp.comeBack(await beginSignIn(http.visitor(), id));
    idp.answer(
      "/.well-known/openid-configuration",
      (_request, response) => void response.writeHead(503).end(),
    );
    const begun = await http.visitor().ask("/api/v1/sign-in/organization", {
      method: "POST",
      json: { providerId: id },
    });
    expect(await jsonOf(begun)).toMatchObject({ code: "provider_unusable", status: 502 });
    expect(await comeBack(http.visitor(), path)).toBe("problem: provider_flow_ended");
  });
});

describe("the way to an organisation's sign-in by a mail address", () => {
  const ask = (email: string) =>
    http.visitor().ask("/api/v1/sign-in/organization/links", { method: "POST", json: { email } });
  const linksTo = async (email: string) => {
    await http.server.installation.background.settle();
    const answer = await http.visitor().ask("/api/v1/outbox?limit=100");
    const { items } = await jsonOf<{ items: { to: string; subject: string; body: string }[] }>(
      answer,
    );
    return items.filter(({ subject, to }) => to === email && subject.includes("のリンク"));
  };

  it("is mailed, with every organisation that answers for the domain and knows the address; all others get the same answer", async () => {
    const one = await http.founder("川上");
    const two = await http.founder("川下");
    const third = await http.founder("川向こう");
    const mailDomains = ["example.org"];
    const providers = [];
    for (const by of [one, two, third]) {
      providers.push(await givenProvider(http, by, { ...oidc.client, mailDomains }));
    }
    const member = await givenHttpMember(http, one, { name: "川瀬", roles: ["viewer"] });
    await two.ask("/api/v1/invitations", {
      method: "POST",
      json: { email: member.email, roles: ["viewer"] },
    });
    const stranger = await http.signedIn("通りすがり");
    const answers = await Promise.all([
      ask(member.email.toUpperCase()),
      ask(stranger.email),
      ask("nobody@example.org"),
      ask("nobody@nowhere.example"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    const [mail, ...others] = await linksTo(member.email);
    expect(others).toEqual([]);
    const named = providers.map(({ id }) => mail?.body.includes(`/sign-in/organization/${id}`));
    expect(named).toEqual([true, true, false]);
    expect(await linksTo(stranger.email)).toEqual([]);
  });

  it("floods nobody", async () => {
    const owner = await http.founder("瀬音");
    await givenProvider(http, owner, { ...oidc.client, mailDomains: ["example.org"] });
    for (let count = 0; count < 5; count += 1) {
      expect((await ask(owner.email)).status).toBe(204);
      await http.server.installation.background.settle();
    }
    expect(await linksTo(owner.email)).toHaveLength(3);
  });
});
