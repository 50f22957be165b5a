import {
  type IdentityProvider,
  type IdentityProviderChange,
  identityProviderChangeSchema,
  providerSettingsSchema,
} from "@bunkai/domain/account/identity-provider";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { EditDialog } from "../ui/edit-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { identityProviderQuery, PROVIDER_PATH } from "./identity-provider-query.ts";
import { meQuery } from "./me-query.ts";
import { ProviderTrialButton } from "./provider-trial-button.tsx";
import { useFreshFactor } from "./use-fresh-factor.tsx";
import { useMembership } from "./use-membership.ts";

/** The first time, the secret is needed too. Said beside all else that is missing, hence at once. */
const firstEntrySchema = identityProviderChangeSchema.refine(
  ({ clientSecret }) => clientSecret !== undefined,
  { error: "empty", path: ["clientSecret"], when: () => true },
);

export type IdentityProviderDialogProps = {
  readonly provider: IdentityProvider | null;
  readonly onClose: () => void;
};

/** Enters or changes the settings of the organisation's provider. */
export function IdentityProviderDialog({ onClose, provider }: IdentityProviderDialogProps) {
  const { dialog } = useWords().identityProvider;
  const { organizationId } = useMembership();
  const fresh = useFreshFactor();
  const { finish, reload } = useFinish(onClose);
  const tell = useTell();
  const form = useVersionedForm({
    schema: provider ? identityProviderChangeSchema : firstEntrySchema,
    saved: identityProviderChangeSchema,
    version: provider?.version ?? 0,
    send: (body, version) =>
      fresh.run(() =>
        callApi({
          path: PROVIDER_PATH,
          ...(version === 0 ? { method: "POST" } : { method: "PUT", version }),
          body,
          organizationId,
          view: providerSettingsSchema,
        }),
      ),
    onDone: finish,
  });
  return (
    <EditDialog
      beside={fresh.dialog}
      form={{ ...form, submit: (given) => form.submit(valuesOfForm(given)) }}
      onClose={onClose}
      reload={reload}
      tell={tell}
      title={dialog.title}
    >
      <Fields provider={provider} />
    </EditDialog>
  );
}

function Fields({ provider }: Pick<IdentityProviderDialogProps, "provider">) {
  const { field } = useWords().identityProvider;
  return (
    <>
      <TextField
        defaultValue={provider?.issuer ?? ""}
        hint={field.issuerHint}
        label={field.issuer}
        name="issuer"
      />
      <ProviderTrialButton />
      <TextField defaultValue={provider?.clientId ?? ""} label={field.clientId} name="clientId" />
      <PasswordField
        hint={provider ? field.clientSecretKept : field.clientSecretHint}
        label={field.clientSecret}
        name="clientSecret"
        optional={provider !== null}
        purpose="new"
      />
      <TextAreaField
        defaultValue={provider?.mailDomains.join("\n") ?? ""}
        hint={field.mailDomainsHint}
        label={field.mailDomains}
        name="mailDomains"
        optional
        rows={2}
      />
      <TextAreaField
        defaultValue={provider?.factorClasses.join("\n") ?? ""}
        hint={field.factorClassesHint}
        label={field.factorClasses}
        name="factorClasses"
        optional
        rows={2}
      />
      <Choices provider={provider} />
    </>
  );
}

/** What holds for people. Before anybody has come in by the provider, it cannot be demanded. */
function Choices({ provider }: Pick<IdentityProviderDialogProps, "provider">) {
  const { field, title } = useWords().identityProvider;
  const isProved = provider?.provedAt != null;
  const isOn = provider === null || provider.isOn;
  return (
    <CheckboxField
      choices={[
        {
          value: "isOn",
          label: field.isOn,
          hint: isProved ? field.isOnHint : field.isDemandedLater,
        },
        ...(isProved
          ? [{ value: "isDemanded", label: field.isDemanded, hint: field.isDemandedHint }]
          : []),
      ]}
      defaultValue={[...(isOn ? ["isOn"] : []), ...(provider?.isDemanded ? ["isDemanded"] : [])]}
      legend={title}
      name="choices"
    />
  );
}

/** The values of the form as the domain reads them: one line, one value; an empty secret is none. */
function valuesOfForm(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { choices, clientSecret, factorClasses, mailDomains, ...values } = given;
  const chosen: readonly unknown[] = Array.isArray(choices) ? choices : [];
  return {
    ...values,
    ...(clientSecret ? { clientSecret } : {}),
    mailDomains: linesOf(mailDomains),
    factorClasses: linesOf(factorClasses),
    isOn: chosen.includes("isOn"),
    isDemanded: chosen.includes("isDemanded"),
  };
}

function linesOf(text: unknown): string[] {
  const lines = String(text ?? "").split("\n");
  return lines.map((line) => line.trim()).filter(Boolean);
}

function useFinish(onClose: () => void) {
  const { dialog } = useWords().identityProvider;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { queryKey } = identityProviderQuery(organizationId);
  const reload = () => queries.invalidateQueries({ queryKey });
  const finish = (settings: ReturnType<typeof providerSettingsSchema.parse>) => {
    queries.setQueryData(queryKey, settings);
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    const isUntried = settings.provider?.isOn === true && settings.provider.provedAt === null;
    toasts.done(isUntried ? dialog.savedUntried : dialog.saved);
    onClose();
  };
  return { finish, reload };
}

/** The settings as one line, to compare what two people entered. */
function useTell(): (values: IdentityProviderChange) => string {
  const { state } = useWords().identityProvider;
  return ({ clientId, factorClasses, isDemanded, isOn, issuer, mailDomains }) => {
    const stands = isDemanded ? state.demanded : state.on;
    return [issuer, clientId, ...mailDomains, ...factorClasses, isOn ? stands : state.off].join(
      " / ",
    );
  };
}
