import { mayComeBeside } from "@bunkai/domain/account/refuse-beside-provider";
import { Navigate, Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useMe, useOptionalMembership } from "./use-membership.ts";

/** Few people ever see it. */
const FactorNeededPage = lazy(async () => ({
  default: (await import("./factor-needed-page.tsx")).FactorNeededPage,
}));

const ProviderNeededPage = lazy(async () => ({
  default: (await import("./provider-needed-page.tsx")).ProviderNeededPage,
}));

/** The pages of members. Whoever leaves, or is removed while looking, is led out; where two factors or the organisation's own sign-in are demanded, they come first. */
export function MemberArea() {
  const membership = useOptionalMembership();
  const { method, secondFactor } = useMe();
  if (!membership) return <Navigate to="/organizations/new" />;
  if (!mayComeBeside(membership, { method, secondFactor: secondFactor.shown })) {
    return (
      <Suspense>
        <ProviderNeededPage />
      </Suspense>
    );
  }
  if (membership.demandsSecondFactor && secondFactor.shown === null) {
    return (
      <Suspense>
        <FactorNeededPage />
      </Suspense>
    );
  }
  return <Outlet key={membership.organizationId} />;
}
