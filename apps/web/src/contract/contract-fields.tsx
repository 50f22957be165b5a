import { type ContractValues, contractKindSchema } from "@bunkai/domain/contract/contract";
import { useWords } from "../language/use-words.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";

/** Everything that a contract record says. */
export function ContractFields({ values }: { readonly values: ContractValues | null }) {
  const { field, kind } = useWords().contract;
  return (
    <>
      <TextField defaultValue={values?.number ?? ""} label={field.number} name="number" />
      <TextField defaultValue={values?.title ?? ""} label={field.title} name="title" />
      <RadioField
        choices={contractKindSchema.options.map((value) => ({ value, label: kind[value] }))}
        defaultValue={values?.kind ?? "main"}
        legend={field.kind}
        name="kind"
      />
      <TextField
        defaultValue={values?.counterparty ?? ""}
        label={field.counterparty}
        name="counterparty"
      />
      <TextField
        defaultValue={values?.startsOn ?? ""}
        label={field.startsOn}
        name="startsOn"
        type="date"
      />
      <TextField
        defaultValue={values?.endsOn ?? ""}
        hint={field.endsOnHint}
        label={field.endsOn}
        name="endsOn"
        optional
        type="date"
      />
      <TextField
        defaultValue={values?.noticeBy ?? ""}
        label={field.noticeBy}
        name="noticeBy"
        optional
        type="date"
      />
      <TextAreaField
        defaultValue={values?.note ?? ""}
        label={field.note}
        name="note"
        optional
        rows={3}
      />
    </>
  );
}

/** The values of the form as the domain reads them: an empty day is none. */
export function valuesOfForm(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...given, endsOn: given.endsOn || null, noticeBy: given.noticeBy || null };
}
