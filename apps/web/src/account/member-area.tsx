import { Navigate, Outlet } from "@tanstack/react-router";
import { useOptionalMembership } from "./use-membership.ts";

/** The pages of members. Whoever leaves, or is removed while looking, is led out. */
export function MemberArea() {
  const membership = useOptionalMembership();
  return membership ? (
    <Outlet key={membership.organizationId} />
  ) : (
    <Navigate to="/organizations/new" />
  );
}
