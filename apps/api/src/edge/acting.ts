import { membershipsOf } from "@bunkai/actions/account/read-account";
import type { PersonContext } from "@bunkai/actions/context";
import type { Membership } from "@bunkai/domain/account/member";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import { createMiddleware } from "hono/factory";
import type { Call, MemberEdge, PersonEdge } from "./edge.ts";
import { findIdempotency } from "./idempotency.ts";

/** For which organisation a request acts. In the query for plain links, which carry no headers. */
export const ORGANIZATION_HEADER = "bunkai-organization";
export const ORGANIZATION_QUERY = "organization";

/** Demands a signed-in person. */
export const asPerson = createMiddleware<PersonEdge>(async (c, next) => {
  c.set("ctx", personContextOf(c, null));
  await next();
});

/** Demands a member: finds the organisation that the person acts for, before any transaction of the deed. */
export const asMember = createMiddleware<MemberEdge>(async (c, next) => {
  const person = getPerson(c);
  const memberships = await membershipsOf(c.var.installation, person.id);
  const membership = getMembership(memberships, wishedOrganization(c));
  const { organizationId } = membership;
  c.set("ctx", { ...personContextOf(c, organizationId), ...actingOf(membership) });
  await next();
});

/** What a membership says of who acts, and with what. */
function actingOf(membership: Membership) {
  const { organizationKind: _, organizationName: __, ...acting } = membership;
  return acting;
}

function personContextOf(c: Call, organizationId: OrganizationId | null): PersonContext {
  const { language, ...person } = getPerson(c);
  const { installation } = c.var;
  const idempotency = findIdempotency(c, organizationId);
  return { installation, person, language, strength: c.var.strength, idempotency };
}

function getPerson(c: Call) {
  const { person } = c.var;
  if (!person) throw new DomainError("not_signed_in");
  return person;
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
