import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { FactorStep } from "./factor-needed-page.tsx";
import { useMembership } from "./use-membership.ts";
import { useSignOut } from "./use-sign-out.ts";

/** Stands where an organisation demands its own sign-in of somebody who came another way: the way there, and an administrator's way on. */
export function ProviderNeededPage() {
  const { needed } = useWords().identityProvider;
  const { organizationName, ownRoles } = useMembership();
  const signOut = useSignOut("/sign-in/organization");
  return (
    <Page lead={<p>{needed.lead({ organizationName })}</p>} title={needed.title}>
      <div>
        <Button kind="primary" onClick={signOut}>
          {needed.signOut}
        </Button>
      </div>
      {ownRoles.includes("administrator") && <BreakGlass />}
    </Page>
  );
}

function BreakGlass() {
  const { needed } = useWords().identityProvider;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-[48em]">{needed.administrator}</p>
      {isOpen ? <FactorStep /> : <Button onClick={() => setOpen(true)}>{needed.show}</Button>}
    </div>
  );
}
