import { serviceTypes } from "@bunkai/domain/catalog/duty";
import {
  type Offering,
  type OfferingValues,
  offeringSchema,
  offeringValuesSchema,
} from "@bunkai/domain/offering/offering";
import type { Words } from "@bunkai/language/ja";
import { useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";

export type OfferingDialogProps = {
  /** What is changed; null: a new one is added. */
  readonly offering: Offering | null;
  readonly onClose: () => void;
  readonly onDone: (offering: Offering) => void;
};

/** Adds an offering, or changes how one is described. What was issued keeps its names. */
export function OfferingDialog({ offering, onClose, onDone }: OfferingDialogProps) {
  const words = useWords();
  const { form, reload } = useOfferingForm(offering, onDone);
  const { conflict } = form;
  const close = () => {
    if (conflict) reload();
    onClose();
  };
  return (
    <Dialog
      description={<p>{offering ? words.offering.change.detail : words.offering.add.detail}</p>}
      onClose={close}
      open
      title={offering ? words.offering.change.title : words.offering.add.title}
    >
      <div className="flex flex-col gap-5">
        {conflict ? (
          <ConflictNotice
            mine={valuesText(conflict.mine, words)}
            theirs={valuesText(conflict.theirs, words)}
          />
        ) : (
          <ProblemNotice error={form.problem} />
        )}
        <Form errors={form.errors} onSubmit={form.submit}>
          <Fields offering={offering} />
          <DialogActions>
            <Button onClick={close}>
              {conflict ? words.shell.conflict.keepTheirs : words.shell.action.cancel}
            </Button>
            <Button busy={form.busy} kind="primary" type="submit">
              {submitText(offering, conflict !== null, words)}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}

function Fields({ offering }: { readonly offering: Offering | null }) {
  const words = useWords();
  const { field } = words.offering;
  return (
    <>
      <TextField
        autoComplete="off"
        defaultValue={offering?.name ?? ""}
        label={field.name}
        name="name"
      />
      <TextField
        autoComplete="off"
        defaultValue={offering?.versionLabel ?? ""}
        hint={words.offering.versionHint}
        label={field.versionLabel}
        name="versionLabel"
      />
      <RadioField
        choices={serviceTypes.map((type) => ({
          value: type,
          label: words.responsibility.serviceType[type],
          hint: words.offering.serviceTypeHint[type],
        }))}
        legend={field.serviceType}
        name="serviceType"
        {...(offering ? { defaultValue: offering.serviceType } : {})}
      />
      <TextAreaField
        defaultValue={offering?.description ?? ""}
        label={field.description}
        name="description"
        optional
        rows={3}
      />
    </>
  );
}

function useOfferingForm(offering: Offering | null, onDone: (offering: Offering) => void) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const reload = () => {
    void queries.invalidateQueries({ queryKey: ["offerings", organizationId] });
    void queries.invalidateQueries({ queryKey: ["offering", organizationId] });
  };
  const form = useVersionedForm({
    schema: offeringValuesSchema,
    version: offering?.version ?? 0,
    send: (body, version) =>
      callApi({
        ...(offering
          ? { path: `/offerings/${offering.id}`, method: "PATCH" as const, version }
          : { path: "/offerings" as const, method: "POST" as const }),
        body,
        organizationId,
        view: offeringSchema,
      }),
    onDone: (saved) => {
      reload();
      const { name } = saved;
      toasts.done(
        offering ? words.offering.change.done({ name }) : words.offering.add.done({ name }),
      );
      onDone(saved);
    },
  });
  return { form, reload };
}

function submitText(offering: Offering | null, isConflict: boolean, words: Words): string {
  if (isConflict) return words.shell.conflict.saveMine;
  return offering ? words.shell.action.save : words.offering.add.submit;
}

function valuesText(values: OfferingValues, words: Words): string {
  const { name, versionLabel, serviceType } = values;
  return [name, versionLabel, words.responsibility.serviceType[serviceType]].join(" / ");
}
