import { type Deed, mayDo } from "@bunkai/domain/account/deed";
import { demandsFreshFactor } from "@bunkai/domain/account/fresh-factor";
import { Link } from "@tanstack/react-router";
import { GuestFactor } from "../guest/guest-factor.tsx";
import { useWords } from "../language/use-words.ts";
import { useMe, useMembership } from "./use-membership.ts";

/** The way to a second factor, for whoever may do the deed and lacks nothing else. */
export function MissingFactor({ deed }: { readonly deed: Deed }) {
  const { missing } = useWords().secondFactor;
  const { secondFactor } = useMe();
  const { organizationKind, roles } = useMembership();
  if (secondFactor.isOn || !demandsFreshFactor(deed) || !mayDo(deed, roles)) return null;
  if (organizationKind === "guest") return <GuestFactor />;
  return (
    <Link className="link text-[0.875rem] leading-150" to="/settings/personal">
      {missing.link}
    </Link>
  );
}
