import { meSchema } from "@bunkai/domain/account/member";
import { mailSchema } from "@bunkai/domain/notification/notification";
import type { Client, Session } from "./client.ts";
import { DEMO_PASSWORD, type DemoPerson, people } from "./people.ts";

/** Fills an empty installation through its interface, as people would. */
export async function seed(client: Client): Promise<void> {
  const founders = new Map<string, Session>();
  for (const person of people) {
    const session = await signUp(client, person);
    const founder = founders.get(person.organization.name);
    if (founder) {
      await join(founder, session, person);
    } else {
      await session.post("/api/v1/organizations", person.organization);
      founders.set(person.organization.name, session);
    }
  }
}

async function signUp(client: Client, { email, name }: DemoPerson): Promise<Session> {
  const session = client.session();
  const credentials = { email, password: DEMO_PASSWORD };
  await session.post("/api/auth/sign-up/email", { name, language: "ja", ...credentials });
  const { pathname, search } = new URL(await mailedLink(session, "/api/v1/outbox", email));
  await session.get(pathname + search);
  await session.post("/api/auth/sign-in/email", credentials);
  return session;
}

async function join(founder: Session, guest: Session, { email, roles }: DemoPerson): Promise<void> {
  await founder.post("/api/v1/invitations", { email, roles });
  const { hash } = new URL(await mailedLink(founder, "/api/v1/mails", email));
  await guest.post("/api/v1/invitations/accept", { token: hash.slice(1) });
  meSchema.parse(await guest.get("/api/v1/me"));
}

/** The address in the newest mail to somebody. */
async function mailedLink(session: Session, outbox: string, email: string): Promise<string> {
  const { items } = (await session.get(`${outbox}?limit=100`)) as { items: unknown[] };
  const mail = items.map((item) => mailSchema.parse(item)).find(({ to }) => to === email);
  const link = mail?.body.match(/https?:\S+/u)?.[0];
  if (!link) throw new Error(`no mail to ${email}`);
  return link;
}
