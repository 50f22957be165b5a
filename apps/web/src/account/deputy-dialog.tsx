import { mayDo } from "@bunkai/domain/account/deed";
import { lendableRoles } from "@bunkai/domain/account/demand-deputy";
import { deputyNameSchema, deputySchema } from "@bunkai/domain/account/deputy";
import type { Member } from "@bunkai/domain/account/member";
import type { Role } from "@bunkai/domain/account/role";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { Words } from "@bunkai/language/ja";
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
  const [chosen, setDeputy] = useState("");
  const principal = members.find(({ id }) => id === principalId) ?? null;
  const others = members.filter(({ id }) => id !== principalId);
  const lendableTo = (deputy: Member) =>
    principal ? lendableRoles({ principal, deputy, byAdministrator: appoints }) : [];
  const [unfit, fit] = split(others, (one) => lendableTo(one).length === 0);
  const deputy = fit.find(({ id }) => id === chosen) ?? null;
  const deputyId = deputy?.id ?? "";
  const fresh = useFreshFactor();
  const form = useNaming(fresh.run, onClose);
  const today = japaneseDay(new Date());
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{name.lead}</p>}
      form={{ ...form, submit: (given) => form.submit({ ...given, principalId, deputyId }) }}
      onClose={onClose}
      submit={name.submit}
      submitOffReason={deputy ? null : name.noDeputy}
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
      <div className="flex flex-col gap-1">
        <Select
          label={field.deputy}
          onChange={setDeputy}
          options={[{ value: "", label: name.choose }, ...optionsOf(fit)]}
          value={deputyId}
        />
        {unfit.length > 0 && (
          <p className="text-[0.875rem] leading-150 text-solid-gray-700">
            {name.unfit({ names: namesOf(unfit, words) })}
          </p>
        )}
      </div>
      {deputy && principal ? (
        <LentRoles
          key={`${principalId} ${deputyId}`}
          lendable={lendableTo(deputy)}
          principal={principal}
        />
      ) : (
        <p className="text-[0.9375rem] text-solid-gray-800">{name.rolesLater}</p>
      )}
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

type LentRolesProps = { readonly principal: Member; readonly lendable: readonly Role[] };

/** What can be lent to the deputy, all of it ticked; and why something else cannot. */
function LentRoles({ principal: { roles: held }, lendable }: LentRolesProps) {
  const words = useWords();
  const { field, name } = words.deputy;
  const isKept = (role: "administrator" | "signer") =>
    held.includes(role) && !lendable.includes(role);
  const reasons = (["administrator", "signer"] as const).filter(isKept).map((role) => name[role]);
  return (
    <CheckboxField
      choices={roleChoices(words).filter(({ value }) => lendable.some((role) => role === value))}
      defaultValue={lendable}
      hint={
        reasons.length > 0
          ? reasons.map((reason) => (
              <span className="block" key={reason}>
                {reason}
              </span>
            ))
          : null
      }
      legend={field.roles}
      name="roles"
    />
  );
}

function optionsOf(some: readonly Member[]) {
  return some.map(({ id, name }) => ({ value: String(id), label: name }));
}

function namesOf(some: readonly Member[], { account }: Words): string {
  return some.map(({ name }) => name).join(account.listSeparator);
}

function split(some: readonly Member[], isSo: (one: Member) => boolean) {
  return [some.filter(isSo), some.filter((one) => !isSo(one))] as const;
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
