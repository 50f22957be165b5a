import {
  type Facility,
  type FacilityValues,
  facilityKinds,
  facilitySchema,
  facilityValuesSchema,
} from "@bunkai/domain/account/facility";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useDayText } from "../contract/use-day-text.ts";
import { useWords } from "../language/use-words.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import { EditDialog } from "../ui/edit-dialog.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { facilitiesQuery } from "./facility-queries.ts";
import { useMembership } from "./use-membership.ts";

const NO_KIND = "none";

/** Adds a site. */
export function AddFacilityDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { add } = words.facility;
  const { organizationId } = useMembership();
  const { finish } = useFinish(onClose);
  const form = useDeedForm(
    facilityValuesSchema,
    (body) =>
      callApi({ path: "/facilities", method: "POST", body, organizationId, view: facilitySchema }),
    () => finish(add.done),
  );
  return (
    <FormDialog
      form={{ ...form, submit: (given) => form.submit(valuesOfForm(given)) }}
      onClose={onClose}
      submit={words.shell.action.save}
      title={add.title}
    >
      <Fields values={null} />
    </FormDialog>
  );
}

/** Changes a site, or closes it. */
export function ChangeFacilityDialog(props: {
  readonly facility: Facility;
  readonly onClose: () => void;
}) {
  const { facility, onClose } = props;
  const { change } = useWords().facility;
  const { organizationId } = useMembership();
  const { finish, reload } = useFinish(onClose);
  const tell = useTell();
  const form = useVersionedForm({
    schema: facilityValuesSchema,
    version: facility.version,
    send: (body, version) =>
      callApi({
        path: `/facilities/${facility.id}`,
        method: "PATCH",
        body,
        version,
        organizationId,
        view: facilitySchema,
      }),
    onDone: () => finish(change.done),
  });
  return (
    <EditDialog
      form={{ ...form, submit: (given) => form.submit(valuesOfForm(given)) }}
      onClose={onClose}
      reload={reload}
      tell={tell}
      title={change.title}
    >
      <Fields values={facility} />
    </EditDialog>
  );
}

function Fields({ values }: { readonly values: FacilityValues | null }) {
  const { field, kind, noKind } = useWords().facility;
  return (
    <>
      <TextField defaultValue={values?.name ?? ""} label={field.name} name="name" />
      <TextField
        defaultValue={values?.address ?? ""}
        label={field.address}
        name="address"
        optional
      />
      <RadioField
        choices={[
          { value: NO_KIND, label: noKind },
          ...facilityKinds.map((value) => ({ value, label: kind[value] })),
        ]}
        defaultValue={values?.kind ?? NO_KIND}
        legend={field.kind}
        name="kind"
      />
      <TextField
        defaultValue={values?.beds?.toString() ?? ""}
        label={field.beds}
        name="beds"
        optional
      />
      <TextField
        defaultValue={values?.closedOn ?? ""}
        hint={field.closedOnHint}
        label={field.closedOn}
        name="closedOn"
        optional
        type="date"
      />
    </>
  );
}

/** The values of the form as the domain reads them: what is left empty is not known. */
function valuesOfForm(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...given,
    address: given.address || null,
    kind: given.kind === NO_KIND ? null : given.kind,
    beds: given.beds ? Number(given.beds) : null,
    closedOn: given.closedOn || null,
  };
}

function useFinish(onDone: () => void) {
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reload = () =>
    queries.invalidateQueries({ queryKey: facilitiesQuery(organizationId).queryKey });
  const finish = (done: string) => {
    void reload();
    toasts.done(done);
    onDone();
  };
  return { finish, reload };
}

/** A site as one line, to compare what two people wrote. */
function useTell(): (values: FacilityValues) => string {
  const { beds: count, kind: kinds } = useWords().facility;
  const dayText = useDayText();
  return ({ address, beds, closedOn, kind, name }) =>
    [
      name,
      address,
      kind && kinds[kind],
      beds === null ? null : count({ count: beds }),
      closedOn && dayText(closedOn),
    ]
      .filter(Boolean)
      .join(" / ");
}
