import { openApiKey } from "@bunkai/actions/account/open-api-key";
import { reachableMemberships } from "@bunkai/actions/account/read-account";
import type { Context, KeyContext, PersonContext } from "@bunkai/actions/context";
import type { Membership } from "@bunkai/domain/account/member";
import { refuseBesideProvider } from "@bunkai/domain/account/refuse-beside-provider";
import { refuseLimitedSession, refuseProviderSession } from "@bunkai/domain/account/session-facts";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import { createMiddleware } from "hono/factory";
import type { ActingEdge, Call, MemberEdge, PersonEdge, Session } from "./edge.ts";
import { findIdempotency } from "./idempotency.ts";
import { findPresentedKey } from "./presented-key.ts";

/** For which organisation a request acts. In the query for plain links, which carry no headers. */
export const ORGANIZATION_HEADER = "bunkai-organization";
export const ORGANIZATION_QUERY = "organization";

/** Demands a signed-in person. No key is one. */
export const asPerson = createMiddleware<PersonEdge>(async (c, next) => {
  refuseKey(c);
  c.set("ctx", personContextOf(c, null));
  await next();
});

/** Demands a person who is signed in to the own account, and not on the word of one organisation. */
export const asAccountHolder = createMiddleware<PersonEdge>(async (c, next) => {
  refuseKey(c);
  const ctx = personContextOf(c, null);
  refuseLimitedSession(ctx.session);
  c.set("ctx", ctx);
  await next();
});

/** Demands a person who shows, or looks at, the own second factors. */
export const asFactorHolder = createMiddleware<PersonEdge>(async (c, next) => {
  refuseKey(c);
  const ctx = personContextOf(c, null);
  refuseProviderSession(ctx.session);
  c.set("ctx", ctx);
  await next();
});

/**
 * Demands a member: finds the organisation that the person acts for, before any transaction of the deed. No key is one.
 * Where the organisation demands two factors of all, a session without one is no member's.
 */
export const asMember = createMiddleware<MemberEdge>(async (c, next) => {
  refuseKey(c);
  c.set("ctx", await memberContextOf(c));
  await next();
});

/** Demands a member or a key of the organisation. Routes say so by `openToKeys`, which tells the scopes too. */
export const asMemberOrKey = createMiddleware<ActingEdge>(async (c, next) => {
  const secret = findPresentedKey(c);
  c.set("ctx", secret === null ? await memberContextOf(c) : await keyContextOf(c, secret));
  await next();
});

/** Without a look at the key: whatever it is, it is no person. */
function refuseKey(c: Call): void {
  if (findPresentedKey(c) !== null) throw new DomainError("key_needs_person");
}

async function keyContextOf(c: Call, secret: string): Promise<KeyContext> {
  const { clientAddress, installation, language } = c.var;
  const { organizationId, ...key } = await openApiKey(installation, secret, clientAddress);
  const wish = wishedOrganization(c);
  // A foreign organisation answers like one that does not exist.
  if (wish !== undefined && wish.toLowerCase() !== organizationId) {
    throw new DomainError("not_found");
  }
  const { id, name, scopes } = key;
  const idempotency = findIdempotency(c, organizationId);
  return { installation, language, idempotency, organizationId, apiKey: { id, name, scopes } };
}

async function memberContextOf(c: Call): Promise<Context> {
  const memberships = await reachableMemberships(personContextOf(c, null));
  if (memberships.length === 0 && getSession(c).facts.method === "mailedCode") {
    throw new DomainError("guest_link_ended");
  }
  const membership = getMembership(memberships, wishedOrganization(c));
  if (membership.demandsSecondFactor && getSession(c).facts.secondFactor === null) {
    throw new DomainError("second_factor_needed", {
      organizationName: membership.organizationName,
    });
  }
  refuseBesideProvider(membership, getSession(c).facts);
  const ctx = personContextOf(c, membership.organizationId);
  // How somebody is called is for each organisation's members to see, and for no other to decide.
  const person = { ...ctx.person, name: membership.memberName };
  return { ...ctx, person, ...actingOf(membership) };
}

/** What a membership says of who acts, and with what. */
function actingOf(membership: Membership) {
  const { demandsSecondFactor: _, memberName: __, organizationName: ___, ...acting } = membership;
  return acting;
}

function personContextOf(c: Call, organizationId: OrganizationId | null): PersonContext {
  const { language, ...person } = getPerson(c);
  const { installation } = c.var;
  const session = getSession(c).facts;
  const idempotency = findIdempotency(c, organizationId);
  return { installation, person, language, session, idempotency };
}

function getPerson(c: Call) {
  const { person } = c.var;
  if (!person) throw new DomainError("not_signed_in");
  return person;
}

/** The session of whoever is signed in. */
export function getSession({ var: { session } }: Call): Session {
  if (!session) throw new DomainError("not_signed_in");
  return session;
}

function wishedOrganization(c: Call): string | undefined {
  return c.req.header(ORGANIZATION_HEADER) ?? c.req.query(ORGANIZATION_QUERY);
}

/** A foreign organisation answers like one that does not exist. */
function getMembership(memberships: readonly Membership[], wish: string | undefined): Membership {
  if (wish !== undefined) {
    const organizationId = organizationIdSchema.safeParse(wish.toLowerCase()).data;
    const wished = memberships.find((one) => one.organizationId === organizationId);
    if (!wished) throw new DomainError("not_found");
    return wished;
  }
  const [only, ...others] = memberships;
  if (!only || others.length > 0) throw new DomainError("organization_required");
  return only;
}
