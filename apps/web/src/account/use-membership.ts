import type { Me, Membership } from "@bunkai/domain/account/member";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { findStored, keepStored } from "../stored.ts";
import { meQuery } from "./me-query.ts";

const KEY = "bunkai.organization";

/** The signed-in person. Only inside the frame, which lets nobody else in. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/**
 * The organisation for which the person acts, and the roles held in it, or null for somebody who belongs nowhere yet.
 * The address decides (`?organization=`), then what this browser chose last, then the first one.
 */
export function useOptionalMembership(): Membership | null {
  const { memberships } = useMe();
  const { organization } = useSearch({ from: "__root__" });
  const of = (id: string | null | undefined) =>
    memberships.find((membership) => membership.organizationId === id);
  return of(organization) ?? of(findStored(KEY)) ?? memberships[0] ?? null;
}

/** As `useOptionalMembership`, on pages that only members reach. */
export function useMembership(): Membership {
  const membership = useOptionalMembership();
  if (!membership) throw new Error("This page needs a membership; its route lets nobody else in.");
  return membership;
}

/** Remembers the organisation chosen in this browser. */
export function keepOrganization(organizationId: string): void {
  keepStored(KEY, organizationId);
}
