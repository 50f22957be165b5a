import { mayDo } from "@bunkai/domain/account/deed";
import type { Organization } from "@bunkai/domain/account/organization";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Moment } from "../ui/moment.tsx";
import { Page } from "../ui/page.tsx";
import { organizationQuery } from "./account-queries.ts";
import { FacilityPart } from "./facility-part.tsx";
import { FactorDemandPart } from "./factor-demand-part.tsx";
import { IdentityProviderPart } from "./identity-provider-part.tsx";
import { LegalPersonPart } from "./legal-person-part.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { useMembership } from "./use-membership.ts";
import { useReasonOff } from "./use-reason-off.ts";

/** The organisation itself: its name, its kind, since when. */
export function OrganizationPage() {
  const words = useWords();
  const { organizationId, roles } = useMembership();
  const query = useQuery(organizationQuery(organizationId));
  const [renaming, setRenaming] = useState(false);
  const offReason = useReasonOff()("organization.rename");
  return (
    <Page
      action={
        <Button kind="primary" offReason={offReason} onClick={() => setRenaming(true)}>
          {words.account.rename.open}
        </Button>
      }
      offReason={offReason}
      title={words.shell.nav.organization}
    >
      <Loaded query={query}>
        {(organization) => (
          <>
            <OrganizationFacts organization={organization} />
            <FactorDemandPart organization={organization} />
            {mayDo("identityProvider.read", roles) && <IdentityProviderPart />}
            {renaming && (
              <RenameDialog onClose={() => setRenaming(false)} organization={organization} />
            )}
          </>
        )}
      </Loaded>
      <FacilityPart />
      <LegalPersonPart />
    </Page>
  );
}

function OrganizationFacts({ organization }: { readonly organization: Organization }) {
  const { field, kind } = useWords().account;
  return (
    <Facts
      lines={[
        [field.organizationName, organization.name],
        [field.kind, kind[organization.kind]],
        [field.foundedAt, <Moment at={organization.createdAt} key="at" precision="day" />],
      ]}
    />
  );
}
