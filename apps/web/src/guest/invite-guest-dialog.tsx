import {
  GUEST_LINK_DAYS,
  guestInviteSchema,
  guestLinkSchema,
} from "@bunkai/domain/guest/guest-link";
import { languages } from "@bunkai/language/language";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { useFreshFactor } from "../account/use-fresh-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useTongue, useWords } from "../language/use-words.ts";
import { matricesQuery } from "../responsibility/responsibility-queries.ts";
import { CheckboxField, RadioField } from "../ui/choice-fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { type GuestParty, type GuestPlace, objectOf } from "./guest-place.ts";

export type InviteGuestDialogProps = {
  readonly place: GuestPlace;
  readonly onClose: () => void;
};

/** Invites somebody whose organisation is not here: to whom the link goes, for how long, and what for. */
export function InviteGuestDialog({ place, onClose }: InviteGuestDialogProps) {
  const words = useWords();
  const { invite } = words.guest;
  const { language } = useTongue();
  const fresh = useFreshFactor();
  const form = useInviting(place, { onDone: onClose, run: fresh.run });
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{invite.lead}</p>}
      form={form}
      onClose={onClose}
      submit={invite.send}
      title={invite.title[place.kind]}
    >
      {place.kind === "file" && <WishFields />}
      {"parties" in place && <PartyField parties={place.parties} />}
      <TextField
        autoComplete="off"
        hint={invite.emailHint}
        label={invite.email}
        name="email"
        type="email"
      />
      <TextField autoComplete="off" label={invite.personName} name="personName" />
      {!("parties" in place) && (
        <TextField autoComplete="off" label={invite.organizationName} name="organizationName" />
      )}
      {place.kind === "matrix" && (
        <CheckboxField
          choices={[{ value: "yes", label: invite.maySign, hint: invite.maySignHint }]}
          legend={words.guest.kind.agreement}
          name="maySign"
        />
      )}
      <TextField
        defaultValue={String(GUEST_LINK_DAYS.usual)}
        hint={invite.validDaysHint({ max: GUEST_LINK_DAYS.max })}
        label={invite.validDays}
        name="validDays"
      />
      <RadioField
        choices={languages.map((one) => ({ value: one, label: words.shell.language.name[one] }))}
        defaultValue={language}
        legend={invite.language}
        name="language"
      />
    </FormDialog>
  );
}

function WishFields() {
  const { invite } = useWords().guest;
  return (
    <>
      <TextAreaField hint={invite.wishHint} label={invite.wish} name="wish" />
      <TextField label={invite.dueOn} name="dueOn" optional type="date" />
    </>
  );
}

function PartyField({ parties }: { readonly parties: readonly GuestParty[] }) {
  const { invite } = useWords().guest;
  return (
    <RadioField
      choices={parties.map(({ isTaken, key, name }) => ({
        value: key,
        label: isTaken ? invite.partyTaken({ name }) : name,
      }))}
      defaultValue={parties[0]?.key ?? ""}
      hint={invite.partyHint}
      legend={invite.party}
      name="partyKey"
    />
  );
}

/** A form gives texts. */
const formSchema = z
  .looseObject({
    validDays: z.coerce.number(),
    maySign: z.array(z.string()).optional(),
    dueOn: z.string().optional(),
  })
  .transform(({ dueOn, maySign, ...values }) => ({
    ...values,
    ...(values.kind === "matrix" && { maySign: (maySign ?? []).length > 0 }),
    ...(values.kind === "file" && { dueOn: dueOn || null }),
  }))
  .pipe(guestInviteSchema);

/** A seat that signs is given by whoever shows a second factor. */
function useInviting(
  place: GuestPlace,
  { onDone, run }: { readonly onDone: () => void } & Pick<ReturnType<typeof useFreshFactor>, "run">,
) {
  const { invite } = useWords().guest;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(
    formSchema,
    (body) =>
      run(() =>
        callApi({
          path: "/guest-links",
          method: "POST",
          body,
          organizationId,
          view: guestLinkSchema,
        }),
      ),
    ({ email }) => {
      void queries.invalidateQueries({ queryKey: ["guestLinks", organizationId] });
      void queries.invalidateQueries({ queryKey: matricesQuery(organizationId).queryKey });
      toasts.done(invite.sent({ email }));
      onDone();
    },
  );
  const { kind } = place;
  return {
    ...form,
    submit: (values: Readonly<Record<string, unknown>>) =>
      form.submit({ ...values, ...objectOf(place), kind }),
  };
}
