import { type Period, periodSchema } from "@bunkai/domain/responsibility/assignment";
import type { Matrix, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxField, RadioField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Select } from "../ui/select.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { proposalFormSchema } from "./proposal-form-schema.ts";
import { useRowMove } from "./use-row-move.ts";

export type ProposalFormProps = {
  readonly matrix: Matrix;
  readonly row: MatrixRow;
  /** The number of the proposal that the person has read. */
  readonly seen: number;
  /** Why nothing can be proposed just now. */
  readonly offReason: string | null;
  readonly onDone: (row: MatrixRow) => void;
  readonly onDiscard: () => void;
};

/** A counter-proposal: every field of the row, filled with what stands there now. */
export function ProposalForm(props: ProposalFormProps) {
  const { matrix, row, seen, offReason, onDone, onDiscard } = props;
  const words = useWords();
  const toasts = useToasts();
  const move = useRowMove(matrix);
  const [unit, setUnit] = useState<Period["unit"]>(row.assignment.deadline?.unit ?? "hours");
  const { done, formTitle, ...texts } = words.responsibility.move;
  const form = useDeedForm(
    proposalFormSchema,
    (proposal) => move(row.id, { type: "propose", proposalNumber: seen, ...proposal }),
    (moved) => {
      toasts.done(done.propose);
      onDone(moved);
    },
  );
  return (
    <div className="flex flex-col gap-4 border-t border-solid-gray-300 pt-3">
      <h3 className="font-bold">{formTitle}</h3>
      <ProblemNotice error={form.problem} />
      <Form
        errors={form.errors}
        label={formTitle}
        onSubmit={(values) => form.submit({ ...values, unit })}
      >
        <PartyFields matrix={matrix} row={row} />
        <DetailFields onUnit={setUnit} row={row} unit={unit} />
        <TextAreaField label={texts.reason} name="reason" optional rows={2} />
        <div className="flex flex-wrap gap-3">
          <Button busy={form.busy} kind="primary" offReason={offReason} type="submit">
            {texts.propose}
          </Button>
          <Button kind="quiet" onClick={onDiscard}>
            {texts.discard}
          </Button>
        </div>
      </Form>
    </div>
  );
}

type FieldsProps = { readonly row: MatrixRow };

function PartyFields({ matrix, row }: FieldsProps & { readonly matrix: Matrix }) {
  const { field, form } = useWords().responsibility;
  const { applies, inCharge, ...others } = row.assignment;
  const choices = matrix.parties.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <>
      <CheckboxField
        choices={[{ value: "yes", label: form.applies, hint: form.appliesHint }]}
        defaultValue={applies ? [] : ["yes"]}
        legend={field.duty}
        name="isNot"
      />
      <RadioField
        choices={[...choices, { value: "", label: form.nobody }]}
        defaultValue={inCharge ?? ""}
        legend={field.inCharge}
        name="inCharge"
      />
      {(["supports", "approves", "informed"] as const).map((name) => (
        <CheckboxField
          choices={choices}
          defaultValue={others[name]}
          key={name}
          legend={field[name]}
          name={name}
        />
      ))}
      <RadioField
        choices={[...choices, { value: "", label: form.nobodyPays }]}
        defaultValue={others.payer ?? ""}
        legend={field.payer}
        name="payer"
      />
    </>
  );
}

function DetailFields(
  props: FieldsProps & {
    readonly unit: Period["unit"];
    readonly onUnit: (unit: Period["unit"]) => void;
  },
) {
  const { field, form, periodUnit } = useWords().responsibility;
  const { boundaryPoint, condition, deadline, sentence, writtenIn } = props.row.assignment;
  return (
    <>
      <TextAreaField
        defaultValue={sentence ?? ""}
        label={field.sentence}
        name="sentence"
        optional
        rows={3}
      />
      <TextField
        defaultValue={deadline ? String(deadline.amount) : ""}
        label={form.amount}
        name="amount"
        optional
      />
      <Select
        label={form.unit}
        onChange={props.onUnit}
        options={periodSchema.shape.unit.options.map((value) => ({
          value,
          label: periodUnit[value],
        }))}
        value={props.unit}
      />
      <TextField
        defaultValue={boundaryPoint ?? ""}
        label={field.boundaryPoint}
        name="boundaryPoint"
        optional
      />
      <TextField
        defaultValue={writtenIn?.document ?? ""}
        label={form.document}
        name="document"
        optional
      />
      <TextField
        defaultValue={writtenIn?.clause ?? ""}
        label={form.clause}
        name="clause"
        optional
      />
      <TextField defaultValue={condition ?? ""} label={field.condition} name="condition" optional />
    </>
  );
}
