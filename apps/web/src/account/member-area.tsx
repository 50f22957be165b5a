import { Navigate, Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useMe, useOptionalMembership } from "./use-membership.ts";

/** Few people ever see it. */
const FactorNeededPage = lazy(async () => ({
  default: (await import("./factor-needed-page.tsx")).FactorNeededPage,
}));

/** The pages of members. Whoever leaves, or is removed while looking, is led out; where two factors are demanded, they come first. */
export function MemberArea() {
  const membership = useOptionalMembership();
  const { secondFactor } = useMe();
  if (!membership) return <Navigate to="/organizations/new" />;
  if (membership.demandsSecondFactor && secondFactor.shown === null) {
    return (
      <Suspense>
        <FactorNeededPage />
      </Suspense>
    );
  }
  return <Outlet key={membership.organizationId} />;
}
