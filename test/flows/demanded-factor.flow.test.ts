import { describe, expect, it } from "vitest";
import { givenAuthenticator } from "../fixtures/authenticator.ts";
import {
  givenHttp,
  type HttpInstallation,
  jsonOf,
  PASSWORD,
  type Visitor,
} from "../fixtures/http.ts";

const http = await givenHttp();

type Founder = Awaited<ReturnType<HttpInstallation["founder"]>>;
type Refusal = { code: string; facts: Record<string, unknown> };

async function demand(by: Founder, isDemanded: boolean): Promise<Response> {
  const path = "/api/v1/organization";
  const headers = { "bunkai-organization": by.organization.id };
  const { version } = await jsonOf<{ version: number }>(await by.ask(path, { headers }));
  return by.ask(`${path}/second-factor`, {
    method: "PATCH",
    json: { isDemanded },
    headers: { ...headers, "if-match": `"v${version}"` },
  });
}

/** Lets somebody join by a mailed invitation. */
async function join(host: Founder, guest: Visitor & { email: string }): Promise<void> {
  const invitation = { email: guest.email, roles: ["administrator"] };
  await host.ask("/api/v1/invitations", { method: "POST", json: invitation });
  const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
    await host.ask("/api/v1/outbox?limit=100"),
  );
  const token = items.find(({ to }) => to === guest.email)?.body.match(/#([\w-]+)/u)?.[1];
  const path = "/api/v1/invitations/accept";
  const joined = await guest.ask(path, { method: "POST", json: { token } });
  if (!joined.ok) throw new Error(await joined.text());
}

describe("an organisation that demands two factors of all", () => {
  it("refuses a session without one from the next request on, plain links too, and lets it in as soon as it has shown one", async () => {
    const host = await http.founder("港");
    const guest = await http.founder("磯", "vendor");
    await join(host, guest);
    await givenAuthenticator(host);
    const missing = await host.ask("/api/v1/organization/second-factor/missing");
    expect(await jsonOf(missing)).toMatchObject({ items: [{ name: "磯", email: guest.email }] });

    const inHost = { headers: { "bunkai-organization": host.organization.id } };
    expect((await guest.ask("/api/v1/members", inHost)).status).toBe(200);
    expect((await demand(host, true)).status).toBe(200);

    const refused = await guest.ask("/api/v1/members", inHost);
    expect(refused.status).toBe(403);
    expect(await jsonOf<Refusal>(refused)).toMatchObject({
      code: "second_factor_needed",
      facts: { organizationName: host.organization.name },
    });
    const link = await guest.ask(`/api/v1/audit.xlsx?organization=${host.organization.id}`);
    const linked = await guest.ask(`/api/v1/organization?organization=${host.organization.id}`);
    expect([link.status, linked.status]).toEqual([403, 403]);

    // What the person needs to go on, and what nobody else may take away, stays open.
    expect((await guest.ask("/api/v1/me")).status).toBe(200);
    expect((await guest.ask("/api/v1/me/sessions")).status).toBe(200);
    const own = { headers: { "bunkai-organization": guest.organization.id } };
    expect((await guest.ask("/api/v1/members", own)).status).toBe(200);

    await givenAuthenticator(guest);
    expect((await guest.ask("/api/v1/members", inHost)).status).toBe(200);
    const after = await host.ask("/api/v1/organization/second-factor/missing");
    expect(await jsonOf(after)).toEqual({ items: [] });
  });

  it("tells by mail those who have none, once, and nobody else", async () => {
    const host = await http.founder("瀬戸");
    const guest = await http.signedIn("島");
    await join(host, guest);
    await givenAuthenticator(host);
    const told = async () => {
      const { items } = await jsonOf<{ items: { to: string; subject: string; body: string }[] }>(
        await host.ask("/api/v1/outbox?limit=100"),
      );
      return items.filter(({ subject }) =>
        subject.includes(`${host.organization.name} が二要素認証を求めています`),
      );
    };
    await demand(host, true);
    await demand(host, true);
    const mails = await told();
    expect(mails.map(({ to }) => to)).toEqual([guest.email]);
    expect(mails[0]?.body).toContain("/settings/personal");
    expect(mails[0]?.body).toContain("「二要素認証」");
    await demand(host, false);
    expect(await told()).toHaveLength(1);
  });

  it("keeps everybody from switching the own one off, by name, until it demands it no longer", async () => {
    const host = await http.founder("浜");
    await givenAuthenticator(host);
    await demand(host, true);
    const disable = () =>
      host.ask("/api/v1/me/second-factor/key/removal", {
        method: "POST",
        json: { password: PASSWORD },
      });
    const refused = await disable();
    expect(refused.status).toBe(409);
    expect(await jsonOf<Refusal>(refused)).toMatchObject({
      code: "second_factor_demanded",
      facts: { organizationNames: [host.organization.name] },
    });
    const state = await host.ask("/api/v1/me/second-factor");
    expect(await jsonOf(state)).toMatchObject({ demandedBy: [host.organization.name] });

    expect((await demand(host, false)).status).toBe(200);
    expect((await disable()).status).toBe(204);
  });

  it("is asked for by administrators alone, and told who has none by nobody else", async () => {
    const host = await http.founder("渚");
    const reader = await http.signedIn("汐");
    await host.ask("/api/v1/invitations", {
      method: "POST",
      json: { email: reader.email, roles: ["viewer"] },
    });
    const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
      await host.ask("/api/v1/outbox?limit=100"),
    );
    const token = items.find(({ to }) => to === reader.email)?.body.match(/#([\w-]+)/u)?.[1];
    await reader.ask("/api/v1/invitations/accept", { method: "POST", json: { token } });
    await givenAuthenticator(reader);
    const asked = await reader.ask("/api/v1/organization/second-factor/missing");
    expect(asked.status).toBe(403);
    const put = await reader.ask("/api/v1/organization/second-factor", {
      method: "PATCH",
      json: { isDemanded: true },
      headers: { "if-match": '"v1"' },
    });
    expect((await jsonOf<Refusal>(put)).code).toBe("not_allowed");
  });
});
