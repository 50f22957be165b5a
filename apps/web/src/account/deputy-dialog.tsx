import { mayDo } from "@bunkai/domain/account/deed";
import { deputyNameSchema, deputySchema } from "@bunkai/domain/account/deputy";
import type { Member } from "@bunkai/domain/account/member";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { deputiesQuery } from "./deputy-queries.ts";
import { roleChoices } from "./role-choices.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";
import { useMembership } from "./use-membership.ts";

export type DeputyDialogProps = {
  readonly members: readonly Member[];
  /** For oneself alone; else an administrator chooses for whom. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
};

/** Names a deputy: who stands in for whom, with which roles, from when until when. */
export function DeputyDialog({ members, isOwn, onClose }: DeputyDialogProps) {
  const words = useWords();
  const { field, name } = words.deputy;
  const { memberId, roles: acting } = useMembership();
  const appoints = mayDo("deputy.appoint", acting);
  const [principalId, setPrincipal] = useState<string>(memberId);
  const others = members.filter(({ id }) => id !== principalId);
  const [chosen, setDeputy] = useState<string>("");
  const deputyId = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? "");
  const held = members.find(({ id }) => id === principalId)?.roles ?? [];
  const lent = appoints ? held : held.filter((role) => role !== "signer");
  const fresh = useFreshFactor();
  const form = useNaming(fresh.run, onClose);
  const today = japaneseDay(new Date());
  const optionsOf = (some: readonly Member[]) =>
    some.map((one) => ({ value: String(one.id), label: one.name }));
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{name.lead}</p>}
      form={{ ...form, submit: (given) => form.submit({ ...given, principalId, deputyId }) }}
      onClose={onClose}
      submit={name.submit}
      title={name.title}
    >
      {appoints && !isOwn && (
        <Select
          label={field.principal}
          onChange={setPrincipal}
          options={optionsOf(members)}
          value={principalId}
        />
      )}
      <Select
        label={field.deputy}
        onChange={setDeputy}
        options={optionsOf(others)}
        value={deputyId}
      />
      <CheckboxField
        choices={roleChoices(words).filter(({ value }) => lent.some((role) => role === value))}
        defaultValue={lent}
        hint={lent.length < held.length ? name.signer : null}
        key={principalId}
        legend={field.roles}
        name="roles"
      />
      <TextField defaultValue={today} label={field.startsOn} name="startsOn" type="date" />
      <TextField
        defaultValue={today}
        hint={field.endsOnHint}
        label={field.endsOn}
        name="endsOn"
        type="date"
      />
    </FormDialog>
  );
}

/** Lending the signature takes a second factor just shown. */
function useNaming(run: ReturnType<typeof useFreshFactor>["run"], onDone: () => void) {
  const { name } = useWords().deputy;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useDeedForm(
    deputyNameSchema,
    (body) =>
      run(() =>
        callApi({ path: "/deputies", method: "POST", body, organizationId, view: deputySchema }),
      ),
    () => {
      void queries.invalidateQueries({ queryKey: deputiesQuery(organizationId).queryKey });
      toasts.done(name.done);
      onDone();
    },
  );
}
