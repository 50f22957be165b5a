import type { Me, Membership } from "@bunkai/domain/account/member";
import { mayComeBeside } from "@bunkai/domain/account/refuse-beside-provider";
import { Navigate, Outlet } from "@tanstack/react-router";
import { Fragment, lazy, Suspense, useEffect } from "react";
import { GoneNotice } from "./gone-notice.tsx";
import { findGone, keepLastBelonging } from "./last-belonging.ts";
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
  const me = useMe();
  useKeepLast(me, membership);
  const { method, secondFactor } = me;
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
  return (
    <Fragment key={membership.organizationId}>
      <GoneNotice />
      <Outlet />
    </Fragment>
  );
}

/** Once somebody has read that the last organisation is gone, or where none is, the present one is the last. */
function useKeepLast(me: Me, membership: Membership | null): void {
  useEffect(() => {
    if (membership && !findGone(me)) keepLastBelonging(me.person.id, membership);
  }, [me, membership]);
}
