import { factorKeySchema, recoveryCodesSchema } from "@bunkai/domain/account/second-factor";
import { useQuery } from "@tanstack/react-query";
import { AuthenticatorKey } from "../account/authenticator-key.tsx";
import { CodeField } from "../account/code-field.tsx";
import { codeSchema } from "../account/credentials.ts";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { HasAccountDialog } from "./has-account-dialog.tsx";

export type GuestWayProps = {
  /** Back to the choice. */
  readonly onClose: () => void;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
};

/** Registers a guest's authenticator app: its key, and the first code that it shows. */
export function GuestAppDialog({ onClose, onDone }: GuestWayProps) {
  const { factor } = useWords().guest;
  const { organizationId } = useMembership();
  const key = useKey();
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
    ({ recoveryCodes }) => onDone(recoveryCodes),
  );
  if (isProblem(key.error, "session_limited") || isProblem(form.problem, "session_limited")) {
    return <HasAccountDialog onClose={onClose} />;
  }
  return (
    <FormDialog
      cancel={factor.back}
      description={<p>{factor.scan}</p>}
      form={form}
      onClose={onClose}
      submit={factor.confirm}
      title={factor.appTitle}
    >
      <Loaded lines={2} query={key}>
        {(made) => <AuthenticatorKey made={made} />}
      </Loaded>
      <CodeField />
    </FormDialog>
  );
}

function useKey() {
  const { organizationId } = useMembership();
  return useQuery({
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
}
