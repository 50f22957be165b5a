import type { Me } from "@bunkai/domain/account/member";
import { describe, expect, it } from "vitest";
import { newProviderVisit } from "../fixtures/at-provider.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenHttpMember } from "../fixtures/http-member.ts";
import {
  beginSignIn,
  comeBack,
  givenProvider,
  REDIRECT_URI,
  signInByProvider,
} from "../fixtures/identity-provider.ts";
import { givenOidcProvider } from "../fixtures/oidc-provider.ts";

const http = await givenHttp();
const oidc = await givenOidcProvider(REDIRECT_URI);

const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));
const statusOf = async (who: Visitor, path = "/api/v1/me") => (await who.ask(path)).status;

/** An organisation with a provider that knows nobody yet. */
async function givenHospital(name: string) {
  const administrator = await http.founder(name);
  const provider = await givenProvider(http, administrator, oidc.client);
  return { administrator, provider };
}

type Letter = { readonly to: string; readonly subject: string; readonly body: string };

/** What the organisation has mailed to somebody about its sign-in. */
async function mailsOf(administrator: Visitor, email: string): Promise<Letter[]> {
  const answer = await administrator.ask("/api/v1/outbox?limit=100");
  const { items } = await jsonOf<{ items: Letter[] }>(answer);
  return items.filter(({ subject, to }) => to === email && subject.includes("サインイン"));
}

/** The token of the newest invitation that was mailed to an address. */
async function invitationOf(email: string): Promise<string> {
  const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
    await http.visitor().ask("/api/v1/outbox?limit=100"),
  );
  const mail = items.find(({ body, to }) => to === email && body.includes("/invitations/accept"));
  return mail?.body.match(/#([\w-]+)/u)?.[1] ?? "";
}

describe("signing in by the provider of an organisation", () => {
  it("lets a member in whose address it claims, for this organisation alone, and lands where the visit was going", async () => {
    const { administrator, provider } = await givenHospital("港");
    const member = await givenHttpMember(http, administrator, { name: "磯部", roles: ["viewer"] });
    oidc.accounts.set("isobe", { email: member.email.toUpperCase(), emailVerified: true, amr: [] });
    const browser = http.visitor();

    expect(await signInByProvider(browser, provider.id, "isobe")).toBe("/audit");

    const me = await meOf(browser);
    expect(me).toMatchObject({
      person: { email: member.email },
      onlyFor: administrator.organization.id,
      method: "provider",
      secondFactor: { isOn: true, shown: null },
    });
    expect(me.memberships.map(({ organizationId }) => organizationId)).toEqual([
      administrator.organization.id,
    ]);
    const told = await mailsOf(administrator, member.email);
    expect(told.map(({ body }) => body.includes("127.0.0.1"))).toEqual([true]);
  });

  it("knows somebody by the provider's own name from then on, whatever address it tells", async () => {
    const { administrator, provider } = await givenHospital("浜");
    const member = await givenHttpMember(http, administrator, { name: "汐", roles: ["viewer"] });
    oidc.accounts.set("shio", { email: member.email, amr: [] });
    expect(await signInByProvider(http.visitor(), provider.id, "shio")).toBe("/audit");
    oidc.accounts.set("shio", { email: administrator.email, amr: [] });
    const browser = http.visitor();
    expect(await signInByProvider(browser, provider.id, "shio")).toBe("/audit");
    expect((await meOf(browser)).person.email).toBe(member.email);
    // Nobody else gets in by an address that has somebody's name already.
    oidc.accounts.set("another", { email: member.email, amr: [] });
    const refused = await signInByProvider(http.visitor(), provider.id, "another");
    expect(refused).toBe("problem: provider_linked_otherwise");
    expect(await mailsOf(administrator, member.email)).toHaveLength(1);
  });

  it("makes an account without a password for somebody invited, who joins by coming in", async () => {
    const { administrator, provider } = await givenHospital("岬");
    const email = `new-${Date.now()}@example.org`;
    await administrator.ask("/api/v1/invitations", {
      method: "POST",
      json: { email, roles: ["viewer"] },
    });
    oidc.accounts.set("new", { email, emailVerified: true, name: "新田 渚", amr: [] });
    const browser = http.visitor();
    expect(await signInByProvider(browser, provider.id, "new")).toBe("/audit");
    // The account is not confirmed yet; a stranger who types in its address takes nothing away.
    await http.visitor().ask("/api/auth/sign-up/email", {
      method: "POST",
      json: { name: "他人", email, password: "やまざくら-けやき-くすのき-1954" },
    });
    const me = await meOf(browser);
    expect(me.person).toMatchObject({ name: "新田 渚", email });
    expect(me.memberships).toMatchObject([{ roles: ["viewer"] }]);
    // Nor does another organisation's provider make a member of it.
    const other = await givenHospital("別");
    await other.administrator.ask("/api/v1/invitations", {
      method: "POST",
      json: { email, roles: ["viewer"] },
    });
    expect(await signInByProvider(http.visitor(), other.provider.id, "new")).toBe(
      "problem: provider_acceptance_needed",
    );
    const chain = await administrator.ask("/api/v1/audit?limit=100");
    const { items } = await jsonOf<{ items: { content: { deed: string } }[] }>(chain);
    const deeds = items
      .map(({ content }) => content.deed)
      .filter((deed) => /^(?:ident|invitation\.a)/.test(deed));
    expect(deeds).toEqual([
      "invitation.accept",
      "identityProvider.link",
      "identityProvider.change",
    ]);
  });

  it("lets nobody in who is neither a member nor invited, and makes no account", async () => {
    const { provider } = await givenHospital("沖");
    const stranger = await http.signedIn("他人");
    oidc.accounts.set("stranger", { email: stranger.email, emailVerified: true, amr: [] });
    oidc.accounts.set("nobody", { email: "nobody-known@example.org", amr: [] });
    for (const login of ["stranger", "nobody"]) {
      const browser = http.visitor();
      const led = await signInByProvider(browser, provider.id, login);
      expect(led).toBe("problem: provider_invitation_needed");
      expect(await statusOf(browser)).toBe(401);
    }
    // Had an account been made for the address, its owner would now be told how to choose a password.
    await http.visitor().ask("/api/auth/request-password-reset", {
      method: "POST",
      json: { email: "nobody-known@example.org", redirectTo: "/reset-password" },
    });
    const outbox = await http.visitor().ask("/api/v1/outbox?limit=100");
    expect(await outbox.text()).not.toContain("nobody-known@example.org");
  });

  it("takes no address that the provider calls unconfirmed, or does not tell", async () => {
    const { administrator, provider } = await givenHospital("灘");
    oidc.accounts.set("doubtful", { email: administrator.email, emailVerified: false, amr: [] });
    oidc.accounts.set("silent", { amr: [] });
    for (const login of ["doubtful", "silent"]) {
      const led = await signInByProvider(http.visitor(), provider.id, login);
      expect(led, login).toBe("problem: provider_address_missing");
    }
  });

  it("reaches nothing of a rival's, whose administrator's address it claims", async () => {
    const rival = await http.founder("競合", "vendor");
    const { administrator, provider } = await givenHospital("敵");
    oidc.accounts.set("rival", { email: rival.email, emailVerified: true, amr: ["mfa"] });
    const led = await signInByProvider(http.visitor(), provider.id, "rival");
    expect(led).toBe("problem: provider_invitation_needed");
    // An organisation may invite whom it likes: nobody with an account joins on its provider's word.
    await administrator.ask("/api/v1/invitations", {
      method: "POST",
      json: { email: rival.email, roles: ["administrator"] },
    });
    const browser = http.visitor();
    expect(await signInByProvider(browser, provider.id, "rival")).toBe(
      "problem: provider_acceptance_needed",
    );
    expect((await meOf(rival)).memberships).toHaveLength(1);
    const token = await invitationOf(rival.email);
    await rival.ask("/api/v1/invitations/accept", { method: "POST", json: { token } });
    // Even then it opens nothing of the others.
    expect(await signInByProvider(browser, provider.id, "rival")).toBe("/audit");
    expect((await meOf(browser)).memberships).toMatchObject([
      { organizationId: administrator.organization.id },
    ]);
    const asRival = { headers: { "bunkai-organization": rival.organization.id } };
    expect((await browser.ask("/api/v1/members", asRival)).status).toBe(404);
    expect(await statusOf(browser, "/api/v1/me/sessions")).toBe(403);
    expect((await mailsOf(administrator, rival.email)).map(({ subject }) => subject)).toContain(
      "【Bunkai】敵の組織 のサインインが使えるようになりました",
    );
  });

  it("refuses a member who was removed, at the next request and at the next sign-in", async () => {
    const { administrator, provider } = await givenHospital("瀬");
    const member = await givenHttpMember(http, administrator, { name: "瀬戸", roles: ["viewer"] });
    oidc.accounts.set("seto", { email: member.email, amr: [] });
    const browser = http.visitor();
    await signInByProvider(browser, provider.id, "seto");
    expect(await statusOf(browser, "/api/v1/members")).toBe(200);
    await administrator.ask(`/api/v1/members/${member.memberId}`, { method: "DELETE" });
    expect(await statusOf(browser, "/api/v1/members")).toBe(400);
    const led = await signInByProvider(http.visitor(), provider.id, "seto");
    expect(led).toBe("problem: provider_invitation_needed");
  });

  it("follows when the provider signs with other keys", async () => {
    const { administrator, provider } = await givenHospital("津");
    oidc.accounts.set("tsu", { email: administrator.email, amr: [] });
    expect(await signInByProvider(http.visitor(), provider.id, "tsu")).toBe("/audit");
    await oidc.rotateKeys();
    expect(await signInByProvider(http.visitor(), provider.id, "tsu")).toBe("/audit");
  });

  it("ends our session at our sign-out, and no other thing", async () => {
    const { administrator, provider } = await givenHospital("湾");
    oidc.accounts.set("wan", { email: administrator.email, amr: [] });
    const [browser, visit] = [http.visitor(), newProviderVisit()];
    await signInByProvider(browser, provider.id, "wan", visit);
    await browser.ask("/api/auth/sign-out", { method: "POST", json: {} });
    expect(await statusOf(browser)).toBe(401);
    const address = await beginSignIn(browser, provider.id, "https://evil.example/");
    expect(await comeBack(browser, await visit.goThrough(address, "wan"))).toBe("/");
  });
});
