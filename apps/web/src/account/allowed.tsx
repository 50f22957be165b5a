import { type Deed, mayDo } from "@bunkai/domain/account/deed";
import { isWithinReach } from "@bunkai/domain/account/reach";
import type { ReactNode } from "react";
import { NoPermissionPage } from "../shell/no-permission-page.tsx";
import { useMembership } from "./use-membership.ts";

/** Draws a page only for somebody who may see it; everybody else learns who may. */
export function Allowed({ deed, children }: { readonly deed: Deed; readonly children: ReactNode }) {
  const { facilityIds, roles } = useMembership();
  const isAllowed = mayDo(deed, roles) && isWithinReach(deed, facilityIds);
  return isAllowed ? children : <NoPermissionPage deed={deed} />;
}
