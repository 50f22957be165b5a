import { factorKeySchema, recoveryCodesSchema } from "@bunkai/domain/account/second-factor";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AuthenticatorKey } from "../account/authenticator-key.tsx";
import { CodeField } from "../account/code-field.tsx";
import { codeSchema } from "../account/credentials.ts";
import { meQuery } from "../account/me-query.ts";
import { RecoveryCodeDialog } from "../account/recovery-code-dialog.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";

/** The one visit in which a guest gets a second factor. Which kinds there are to choose from stands here alone. */
export function GuestFactor() {
  const { factor } = useWords().guest;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small">
        {factor.begin}
      </Button>
      {isOpen && <EnrolDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function EnrolDialog({ onClose }: { readonly onClose: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const queries = useQueryClient();
  const close = () => {
    // Not before: the list of codes would be gone with the button that opened it.
    if (codes) void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    onClose();
  };
  if (codes) return <RecoveryCodeDialog codes={codes} onClose={close} />;
  return <KeyDialog onClose={close} onDone={setCodes} />;
}

function KeyDialog(props: {
  readonly onClose: () => void;
  readonly onDone: (codes: readonly string[]) => void;
}) {
  const { factor } = useWords().guest;
  const { organizationId } = useMembership();
  const toasts = useToasts();
  const key = useQuery({
    queryKey: ["guestAuthenticator", organizationId],
    queryFn: async ({ signal }) => {
      const path = "/guest-seat/authenticator";
      const call = { path, method: "POST", organizationId, view: factorKeySchema, signal } as const;
      const { uri } = await callApi(call);
      return { uri, secret: new URL(uri).searchParams.get("secret") ?? "" };
    },
    // The key must not change under whoever is typing it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const form = useDeedForm(
    codeSchema,
    (body) =>
      callApi({
        path: "/guest-seat/authenticator/confirmation",
        method: "POST",
        body,
        organizationId,
        view: recoveryCodesSchema,
      }),
    ({ recoveryCodes }) => {
      toasts.done(factor.done);
      props.onDone(recoveryCodes);
    },
  );
  return (
    <FormDialog
      description={<p>{factor.lead}</p>}
      form={form}
      onClose={props.onClose}
      submit={factor.confirm}
      title={factor.title}
    >
      <p>{factor.scan}</p>
      <Loaded lines={2} query={key}>
        {(made) => <AuthenticatorKey made={made} />}
      </Loaded>
      <CodeField />
    </FormDialog>
  );
}
