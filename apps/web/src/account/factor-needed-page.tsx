import { signingKinds } from "@bunkai/domain/account/fresh-factor";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { FactorChoice } from "./factor-choice.tsx";
import { FactorForm } from "./factor-form.tsx";
import { kindsOf } from "./kinds-of.ts";
import { meQuery } from "./me-query.ts";
import { useProviderFactor } from "./provider-sign-in.ts";
import { secondFactorQuery } from "./second-factor.ts";
import { showPasskey } from "./show-passkey.ts";
import { useMe, useMembership } from "./use-membership.ts";

/** Stands where an organisation demands two factors of somebody who has shown none: the way there, and on. */
export function FactorNeededPage() {
  const { needed } = useWords().secondFactor;
  const { organizationName } = useMembership();
  const { method } = useMe();
  const { identityProvider } = useWords();
  const lead = method === "provider" ? identityProvider.needed.factor : needed.lead;
  return (
    <Page lead={<p>{lead({ organizationName })}</p>} title={needed.title}>
      {method === "provider" ? <AskProvider /> : <FactorStep />}
    </Page>
  );
}

/** Shows a second factor, or switches one on first. */
export function FactorStep() {
  const { lead } = useWords().secondFactor;
  const { secondFactor } = useMe();
  if (secondFactor.isOn) return <Show />;
  return (
    <>
      <p className="max-w-[48em]">{lead}</p>
      <FactorChoice />
    </>
  );
}

function AskProvider() {
  const { again } = useWords().identityProvider;
  const going = useProviderFactor();
  return (
    <>
      <ProblemNotice error={going.error} />
      <div>
        <Button busy={going.isPending} kind="primary" onClick={() => going.mutate()}>
          {again.submit}
        </Button>
      </div>
    </>
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
