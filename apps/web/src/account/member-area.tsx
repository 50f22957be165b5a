import { mayComeBeside } from "@bunkai/domain/account/refuse-beside-provider";
import { Navigate, Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useMe, useOptionalMembership } from "./use-membership.ts";

/** Few people ever see it. */
const DemandPage = lazy(async () => ({
  default: (await import("./demand-page.tsx")).DemandPage,
}));

/**
 * The pages of members. Whoever leaves, or is removed while looking, is led out; where two factors or the organisation's
 * own sign-in are demanded, they come first.
 */
export function MemberArea() {
  const membership = useOptionalMembership();
  const { method, secondFactor } = useMe();
  if (!membership) return <Navigate to="/organizations/new" />;
  const { shown } = secondFactor;
  const lacksProvider = !mayComeBeside(membership, { method, secondFactor: shown });
  if (lacksProvider || (membership.demandsSecondFactor && shown === null)) {
    return (
      <Suspense>
        <DemandPage lacks={lacksProvider ? "provider" : "factor"} />
      </Suspense>
    );
  }
  return <Outlet key={membership.organizationId} />;
}
