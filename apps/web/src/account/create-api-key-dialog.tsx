import {
  type ApiKeyCreated,
  apiKeyCreatedSchema,
  apiKeyCreateSchema,
  apiKeyValidDays,
} from "@bunkai/domain/account/api-key";
import { apiKeyScopes } from "@bunkai/domain/account/api-key-scope";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { CheckboxField, RadioField } from "../ui/choice-fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { apiKeysQuery } from "./account-queries.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";
import { useMembership } from "./use-membership.ts";

const VALID_DAYS = "90";

/** A form gives texts. */
const formSchema = apiKeyCreateSchema.extend({
  validDays: z.coerce.number().pipe(apiKeyCreateSchema.shape.validDays),
});

export type CreateApiKeyDialogProps = {
  readonly onClose: () => void;
  readonly onDone: (created: ApiKeyCreated) => void;
};

/** Makes a key: for which program, for what, until when. */
export function CreateApiKeyDialog({ onClose, onDone }: CreateApiKeyDialogProps) {
  const words = useWords().apiKey;
  const fresh = useFreshFactor();
  const form = useCreate(fresh.run, onDone);
  return (
    <FormDialog
      beside={fresh.dialog}
      form={form}
      onClose={onClose}
      submit={words.create.submit}
      title={words.create.title}
    >
      <TextField
        autoComplete="off"
        hint={words.field.nameHint}
        label={words.field.name}
        name="name"
      />
      <CheckboxField
        choices={apiKeyScopes.map((scope) => ({ value: scope, label: words.scope[scope] }))}
        hint={words.field.scopesHint}
        legend={words.field.scopes}
        name="scopes"
      />
      <RadioField
        choices={apiKeyValidDays.map((days) => ({
          value: String(days),
          label: words.validDays({ days }),
        }))}
        defaultValue={VALID_DAYS}
        legend={words.field.validDays}
        name="validDays"
      />
    </FormDialog>
  );
}

/** A key outlives the session: whoever has a second factor shows it just before. */
function useCreate(
  run: ReturnType<typeof useFreshFactor>["run"],
  onDone: (created: ApiKeyCreated) => void,
) {
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useDeedForm(
    formSchema,
    (body) =>
      run(() =>
        callApi({
          path: "/api-keys",
          method: "POST",
          body,
          organizationId,
          view: apiKeyCreatedSchema,
        }),
      ),
    (created) => {
      void queries.invalidateQueries({ queryKey: apiKeysQuery(organizationId).queryKey });
      toasts.done(words.apiKey.create.done({ name: created.key.name }));
      onDone(created);
    },
  );
}
