import {
  type LegalPerson,
  legalPersonSchema,
  legalPersonValuesSchema,
} from "@bunkai/domain/account/legal-person";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { type DeedForm, useDeedForm } from "../ui/use-deed-form.ts";
import { legalPersonKey } from "./legal-person-queries.ts";
import { useMembership } from "./use-membership.ts";

export type LegalPersonDialogProps = {
  /** What holds now: the next entry starts from it. */
  readonly present: LegalPerson | null;
  readonly onClose: () => void;
};

/** Enters who the organisation is before the law from a day on. */
export function LegalPersonDialog({ present, onClose }: LegalPersonDialogProps) {
  const words = useWords();
  const { addLead, addTitle, field } = words.legalPerson;
  const form = useAddition(onClose);
  return (
    <FormDialog
      description={<p>{addLead}</p>}
      form={form}
      onClose={onClose}
      submit={words.shell.action.save}
      title={addTitle}
    >
      <TextField
        defaultValue={present?.name ?? ""}
        hint={field.nameHint}
        label={field.name}
        name="name"
      />
      <TextField
        defaultValue={present?.reading ?? ""}
        hint={field.readingHint}
        label={field.reading}
        name="reading"
        optional
      />
      <TextField
        defaultValue={present?.corporateNumber ?? ""}
        hint={field.corporateNumberHint}
        label={field.corporateNumber}
        name="corporateNumber"
        optional
      />
      <TextField defaultValue={present?.address ?? ""} label={field.address} name="address" />
      <TextField
        defaultValue={present?.representativeTitle ?? ""}
        hint={field.representativeTitleHint}
        label={field.representativeTitle}
        name="representativeTitle"
      />
      <TextField
        defaultValue={present?.representativeName ?? ""}
        label={field.representativeName}
        name="representativeName"
      />
      <TextField
        defaultValue={japaneseDay(new Date())}
        hint={field.validFromHint}
        label={field.validFrom}
        name="validFrom"
        type="date"
      />
    </FormDialog>
  );
}

function useAddition(onDone: () => void): DeedForm {
  const { legalPerson } = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(
    legalPersonValuesSchema,
    (body) =>
      callApi({
        path: "/organization/legal-persons",
        method: "POST",
        body,
        organizationId,
        view: legalPersonSchema,
      }),
    () => {
      void queries.invalidateQueries({ queryKey: legalPersonKey(organizationId) });
      toasts.done(legalPerson.added);
      onDone();
    },
  );
  return {
    ...form,
    // An empty field of these is none.
    submit: (given) =>
      form.submit({
        ...given,
        reading: given.reading || null,
        corporateNumber: given.corporateNumber || null,
      }),
  };
}
