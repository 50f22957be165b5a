import { signingKinds } from "@bunkai/domain/account/fresh-factor";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { FactorChoice } from "./factor-choice.tsx";
import { FactorForm } from "./factor-form.tsx";
import { kindsOf } from "./kinds-of.ts";
import { meQuery } from "./me-query.ts";
import { secondFactorQuery } from "./second-factor.ts";
import { showPasskey } from "./show-passkey.ts";
import { useMe, useMembership } from "./use-membership.ts";

/** Stands where an organisation demands two factors of somebody who has shown none: the way there, and on. */
export function FactorNeededPage() {
  const { lead, needed } = useWords().secondFactor;
  const { organizationName } = useMembership();
  const { secondFactor } = useMe();
  return (
    <Page lead={<p>{needed.lead({ organizationName })}</p>} title={needed.title}>
      {secondFactor.isOn ? (
        <Show />
      ) : (
        <>
          <p className="max-w-[48em]">{lead}</p>
          <FactorChoice />
        </>
      )}
    </Page>
  );
}

function Show() {
  const { fresh } = useWords().secondFactor;
  const query = useQuery(secondFactorQuery);
  const queries = useQueryClient();
  return (
    <Loaded lines={2} query={query}>
      {(factor) => (
        <div className="max-w-120">
          <FactorForm
            kinds={kindsOf(factor, signingKinds)}
            onShown={() => void queries.invalidateQueries({ queryKey: meQuery.queryKey })}
            showPasskey={showPasskey}
            submit={fresh.submit}
          />
        </div>
      )}
    </Loaded>
  );
}
