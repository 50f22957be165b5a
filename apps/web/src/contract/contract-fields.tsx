import { type ContractChange, contractKindSchema } from "@bunkai/domain/contract/contract";
import { usePlaceChoices, WHOLE } from "../account/use-facilities.ts";
import { useWords } from "../language/use-words.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";

/** Everything that a contract record says. */
export function ContractFields({ values }: { readonly values: ContractChange | null }) {
  const words = useWords();
  const { field, kind } = words.contract;
  const present = values?.facilityId ?? null;
  const places = usePlaceChoices(present);
  const [only] = places;
  return (
    <>
      {places.length > 1 && (
        <RadioField
          choices={places}
          defaultValue={present ?? only?.value ?? WHOLE}
          legend={words.facility.book}
          name="facilityId"
        />
      )}
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

/**
 * The values of the form as the domain reads them: an empty day is none.
 *
 * @param onlyPlace to whom the contract belongs where there is nothing to choose
 */
export function valuesOfForm(
  given: Readonly<Record<string, unknown>>,
  onlyPlace: string = WHOLE,
): Record<string, unknown> {
  const { facilityId = onlyPlace } = given;
  return {
    ...given,
    facilityId: facilityId === WHOLE ? null : facilityId,
    endsOn: given.endsOn || null,
    noticeBy: given.noticeBy || null,
  };
}
