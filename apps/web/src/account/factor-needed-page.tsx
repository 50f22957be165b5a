import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { BeginSecondFactorDialog } from "./begin-second-factor-dialog.tsx";
import { CodeField } from "./code-field.tsx";
import { codeSchema } from "./credentials.ts";
import { meQuery } from "./me-query.ts";
import { useProviderFactor } from "./provider-sign-in.ts";
import { showCode } from "./show-factor.ts";
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
  const { secondFactor } = useMe();
  return secondFactor.isOn ? <Show /> : <Begin />;
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

function Begin() {
  const { lead, on } = useWords().secondFactor;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-[48em]">{lead}</p>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {on.open}
      </Button>
      {isOpen && <BeginSecondFactorDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function Show() {
  const { fresh, needed } = useWords().secondFactor;
  const queries = useQueryClient();
  const form = useDeedForm(codeSchema, showCode, () => {
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
  });
  return (
    <>
      <p>{needed.show}</p>
      <SubmitForm form={form} label={needed.title} submit={fresh.submit}>
        <CodeField />
      </SubmitForm>
    </>
  );
}
