import { principalsOf } from "@bunkai/domain/account/acting-roles";
import {
  agreementSchema,
  agreementSignSchema,
  signingAuthorities,
} from "@bunkai/domain/agreement/agreement-view";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useFreshFactor } from "../account/use-fresh-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { loadWords } from "../language/load-words.ts";
import { useWords } from "../language/use-words.ts";
import { matricesQuery } from "../responsibility/responsibility-queries.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxField, RadioField } from "../ui/choice-fields.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { type AgreementView, agreementQuery, agreementsQuery } from "./agreement-queries.ts";

export type SignDialogProps = {
  readonly view: AgreementView;
  readonly onClose: () => void;
  /** The agreement is signed: what came of it is for the page to say. */
  readonly onDone: () => void;
};

/** Signs for the organisation: in which position, and the sentence that is agreed to, as it will be recorded. */
export function SignDialog({ view, onClose, onDone }: SignDialogProps) {
  const words = useWords();
  const { sign } = words.agreement;
  const membership = useMembership();
  const { organizationKind, organizationName } = membership;
  const isGuest = organizationKind === "guest";
  const principals = principalsOf("agreement.sign", membership)
    .map(({ principalName }) => principalName)
    .join(words.account.listSeparator);
  const { agreement } = view;
  const fresh = useFreshFactor();
  const onSigned = () => {
    onDone();
    onClose();
  };
  const form = useSigning(view, { onSigned, run: fresh.run });
  // The sentence is recorded in the document's own tongue, whatever the page speaks.
  const { data: consent } = useQuery({
    queryKey: ["consent", agreement.language],
    queryFn: async () => (await loadWords(agreement.language)).agreement.consent,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const submit = (values: Readonly<Record<string, unknown>>) => {
    const agrees = Array.isArray(values.agrees) && values.agrees.length > 0;
    const { contentSha256, documentSha256 } = agreement;
    const { authority, signerRole } = values;
    const stated = isGuest ? { authority, signerRole } : { signerRole };
    form.submit({ contentSha256, documentSha256, ...stated, agrees });
  };
  return (
    <Dialog
      description={
        <>
          <p>{sign.lead({ organization: organizationName, title: agreement.title })}</p>
          <p className="mt-1">{sign.permanent}</p>
          {principals !== "" && (
            <p className="mt-1 font-bold">{words.deputy.signing({ names: principals })}</p>
          )}
        </>
      }
      onClose={onClose}
      open
      title={sign.title}
    >
      <div className="flex flex-col gap-5">
        <ProblemNotice error={form.problem} />
        <Form errors={form.errors} label={sign.title} onSubmit={submit}>
          {isGuest && <AuthorityField />}
          <TextField hint={sign.roleHint} label={sign.role} name="signerRole" />
          <CheckboxField
            choices={[
              { value: "yes", label: <span lang={agreement.language}>{consent ?? ""}</span> },
            ]}
            legend={sign.consentLegend}
            name="agrees"
          />
          <DialogActions>
            <Button onClick={onClose}>{words.shell.action.cancel}</Button>
            <Button busy={form.busy || !consent} kind="primary" type="submit">
              {sign.open}
            </Button>
          </DialogActions>
        </Form>
        {fresh.dialog}
      </div>
    </Dialog>
  );
}

/** By what right a guest signs: nobody at the guest's organisation has given a role here. */
function AuthorityField() {
  const { authority } = useWords().guest;
  return (
    <RadioField
      choices={signingAuthorities.map((value) => ({ value, label: authority[value] }))}
      hint={authority.hint}
      legend={authority.label}
      name="authority"
    />
  );
}

type Signing = {
  readonly run: ReturnType<typeof useFreshFactor>["run"];
  readonly onSigned: () => void;
};

function useSigning({ agreement, content }: AgreementView, { onSigned, run }: Signing) {
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  return useDeedForm(
    agreementSignSchema,
    (body) =>
      run(() =>
        callApi({
          path: `/agreements/${agreement.id}/signatures`,
          method: "POST",
          body,
          organizationId,
          view: agreementSchema,
        }),
      ),
    (signed) => {
      const { queryKey } = agreementQuery(organizationId, agreement.id);
      queries.setQueryData(queryKey, { agreement: signed, content });
      void queries.invalidateQueries({ queryKey: agreementsQuery(organizationId).queryKey });
      void queries.invalidateQueries({ queryKey: matricesQuery(organizationId).queryKey });
      onSigned();
    },
  );
}
