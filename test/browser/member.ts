import type { FoundedKind } from "@bunkai/domain/account/organization";
import type { Role } from "@bunkai/domain/account/role";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { givenVisit, type Visit } from "./visit.ts";

/** Somebody who is signed in and belongs to one organisation. */
export type Member = Visit & {
  readonly name: string;
  readonly email: string;
  /**
   * Asks the interface as this person, for what is not the point of a test.
   *
   * @throws Error with the server's answer when it refuses
   */
  ask<Answer>(path: `/${string}`, request?: Ask): Promise<Answer>;
};

export type Ask = {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH";
  readonly json?: object;
  /** The version that was read and is now changed. */
  readonly version?: number;
};

export type Place = {
  readonly browser: Browser;
  readonly url: string;
  readonly viewport?: BrowserContextOptions["viewport"];
};

export const MEMBER_PASSWORD = "あさがお-ひまわり-つゆくさ";

/** The administrator of a new organisation. By requests: the way here is tested elsewhere. */
export async function givenAdministrator(
  place: Place,
  name: string,
  organization: { readonly name: string; readonly kind: FoundedKind },
): Promise<Member> {
  const person = await givenSignedIn(place, name);
  await person.ask("/api/v1/organizations", { json: organization });
  return person;
}

/** A further member of the organisation of an administrator, who came by an invitation. */
export async function givenColleague(
  place: Place,
  name: string,
  { administrator, roles }: { readonly administrator: Member; readonly roles: readonly Role[] },
): Promise<Member> {
  const person = await givenSignedIn(place, name);
  await administrator.ask("/api/v1/invitations", { json: { email: person.email, roles } });
  const { hash } = new URL(await mailedLink(administrator, person.email));
  await person.ask("/api/v1/invitations/accept", { json: { token: hash.slice(1) } });
  return person;
}

async function givenSignedIn({ url, ...place }: Place, name: string): Promise<Member> {
  const visit = await givenVisit({
    browser: place.browser,
    baseURL: url,
    ...(place.viewport && { viewport: place.viewport }),
  });
  const email = `${encodeURIComponent(name).replaceAll("%", "").toLowerCase()}@example.org`;
  const person: Member = { ...visit, name, email, ask: askerOf(visit, url) };
  const credentials = { email, password: MEMBER_PASSWORD };
  await person.ask("/api/auth/sign-up/email", { json: { name, language: "ja", ...credentials } });
  await visit.page.request.get(await mailedLink(person, email));
  await person.ask("/api/auth/sign-in/email", { json: credentials });
  return person;
}

function askerOf({ page }: Visit, url: string): Member["ask"] {
  return async (path, { json, version, method = json ? "POST" : "GET" } = {}) => {
    const answer = await page.request.fetch(url + path, {
      method,
      data: json,
      headers: { origin: url, ...(version !== undefined && { "if-match": `"v${version}"` }) },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
    const text = await answer.text();
    return (text.startsWith("{") ? JSON.parse(text) : null) as never;
  };
}

/** The address in the newest mail to somebody. */
async function mailedLink(reader: Member, email: string): Promise<string> {
  type Mails = { readonly items: readonly { readonly to: string; readonly body: string }[] };
  const { items } = await reader.ask<Mails>("/api/v1/outbox?limit=100");
  const link = items.find(({ to }) => to === email)?.body.match(/https?:\S+/u)?.[0];
  if (!link) throw new Error(`no mail to ${email}`);
  return link;
}
