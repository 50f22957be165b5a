import { type Organization, organizationSchema } from "@bunkai/domain/account/organization";
import { mailSchema } from "@bunkai/domain/notification/notification";
import type { Client, Session } from "./client.ts";
import {
  binders,
  DEMO_PASSWORD,
  type DemoName,
  type DemoPerson,
  organizations,
  people,
} from "./people.ts";
import { totpCode } from "./totp-code.ts";

export type OrganizationName = keyof typeof organizations;

/** The sample people, signed in, and what they have founded. */
export type Accounts = {
  readonly sessions: Readonly<Record<DemoName, Session>>;
  readonly organizations: Readonly<Record<OrganizationName, Organization>>;
  /** What who issues or signs types into an authenticator app (Base32), by mail address. */
  readonly totpSecrets: Readonly<Record<string, string>>;
};

const names = Object.keys(people) as DemoName[];

/** Signs everybody up as they would do it themselves, and lets them found and join their organisations. */
export async function openAccounts(client: Client): Promise<Accounts> {
  const sessions = await signUp(client);
  const founded = await found(sessions);
  await join(sessions, founded);
  const secrets = await Promise.all(
    binders.map(
      async (name) => [people[name].email, await addSecondFactor(sessions[name])] as const,
    ),
  );
  return { sessions, organizations: founded, totpSecrets: Object.fromEntries(secrets) };
}

async function signUp(client: Client): Promise<Record<DemoName, Session>> {
  const sessions = recordOf(names, () => client.session());
  await each(names, (name) => {
    const { email, name: fullName } = people[name];
    const account = { name: fullName, email, password: DEMO_PASSWORD, language: "ja" };
    return sessions[name].post("/api/auth/sign-up/email", account);
  });
  const links = await mailedLinks(sessions.aoba);
  await each(names, async (name) => {
    const { email } = people[name];
    const { pathname, search } = new URL(linkTo(links, email));
    await sessions[name].get(pathname + search);
    await sessions[name].post("/api/auth/sign-in/email", { email, password: DEMO_PASSWORD });
  });
  return sessions;
}

/** The first person of each organisation founds it; the municipal group's founds the night clinic as well. */
async function found(
  sessions: Record<DemoName, Session>,
): Promise<Record<OrganizationName, Organization>> {
  const sites = Object.keys(organizations) as OrganizationName[];
  const founded = await Promise.all(
    sites.map(async (site) => {
      const founder = site === "hikariNight" ? "hikari" : founderOf(organizations[site].name);
      const answer = await sessions[founder].post("/api/v1/organizations", organizations[site]);
      return [site, organizationSchema.parse(answer)] as const;
    }),
  );
  return Object.fromEntries(founded) as Record<OrganizationName, Organization>;
}

async function join(
  sessions: Record<DemoName, Session>,
  founded: Record<OrganizationName, Organization>,
): Promise<void> {
  const guests = names.filter((name) => founderOf(people[name].organization.name) !== name);
  // Somebody may have founded two.
  const actingFor = (name: string) => {
    const house = Object.values(founded).find((one) => one.name === name);
    return { "bunkai-organization": house?.id ?? "" };
  };
  await each(guests, (name) => {
    const { email, organization, roles } = people[name];
    const host = sessions[founderOf(organization.name)];
    return host.post("/api/v1/invitations", { email, roles }, actingFor(organization.name));
  });
  const links = await mailedLinks(sessions.aoba);
  await each(guests, (name) => {
    const token = new URL(linkTo(links, people[name].email)).hash.slice(1);
    return sessions[name].post("/api/v1/invitations/accept", { token });
  });
}

/** @returns the secret of the second factor, in Base32 */
async function addSecondFactor(session: Session): Promise<string> {
  const enabled = await session.post("/api/auth/two-factor/enable", { password: DEMO_PASSWORD });
  const { totpURI } = enabled as { totpURI: string };
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  await session.carry(() => totpCode(secret, new Date()));
  return secret;
}

function founderOf(organizationName: string): DemoName {
  const all: readonly (readonly [string, DemoPerson])[] = Object.entries(people);
  const founder = all.find(([, { organization }]) => organization.name === organizationName);
  if (!founder) throw new Error(`nobody of ${organizationName}`);
  return founder[0] as DemoName;
}

/** The address in the newest mail to each person. */
async function mailedLinks(session: Session): Promise<Map<string, string>> {
  const { items } = (await session.get("/api/v1/outbox?limit=100")) as { items: unknown[] };
  const mails = items.map((item) => mailSchema.parse(item));
  const links = mails.map(({ body, to }) => [to, body.match(/https?:\S+/u)?.[0] ?? ""] as const);
  return new Map(links.toReversed());
}

function linkTo(links: ReadonlyMap<string, string>, email: string): string {
  const link = links.get(email);
  if (!link) throw new Error(`no mail to ${email}`);
  return link;
}

function recordOf<Name extends string, Value>(
  all: readonly Name[],
  makeOne: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(all.map((name) => [name, makeOne(name)])) as Record<Name, Value>;
}

async function each<Name>(all: readonly Name[], act: (name: Name) => Promise<unknown>) {
  await Promise.all(all.map(act));
}
