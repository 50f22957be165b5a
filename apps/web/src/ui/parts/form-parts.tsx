import { useState } from "react";
import { roleChoices } from "../../account/role-choices.ts";
import { useWords } from "../../language/use-words.ts";
import { Button } from "../button.tsx";
import { CheckboxField, RadioField } from "../choice-fields.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { Form } from "../form.tsx";
import { PasswordField } from "../password-field.tsx";
import { type Density, densities } from "../preferences.ts";
import { Select } from "../select.tsx";
import { TextField } from "../text-field.tsx";
import { Sample } from "./sample.tsx";

/** Fields, right and wrong. */
export function FormParts() {
  const words = useWords();
  const [density, setDensity] = useState<Density>("standard");
  const kinds = (["vendor", "hospital", "both"] as const).map((kind) => ({
    value: kind,
    label: words.account.kind[kind],
    hint: words.account.kindHint[kind],
  }));
  return (
    <>
      <Sample name="Form, TextField, RadioField, CheckboxField">
        <div className="w-96 max-w-full">
          <Form errors={{}} label="right" onSubmit={() => undefined}>
            <TextField
              defaultValue="Bunkai"
              hint={words.belonging.found.nameHint}
              label={words.account.field.organizationName}
              name="name"
            />
            <TextField label={words.account.field.email} name="email" optional type="email" />
            <PasswordField label={words.account.field.password} purpose="new" />
            <RadioField
              choices={kinds}
              defaultValue="vendor"
              legend={words.account.field.kind}
              name="kind"
            />
            <Button kind="primary" type="submit">
              {words.shell.action.save}
            </Button>
          </Form>
        </div>
        <div className="w-96 max-w-full">
          <Form
            errors={{
              name: words.shell.field.empty,
              kind: words.shell.field.invalid_value,
              roles: words.shell.field.too_small,
            }}
            label="wrong"
            onSubmit={() => undefined}
          >
            <TextField label={words.account.field.organizationName} name="name" />
            <RadioField choices={kinds} legend={words.account.field.kind} name="kind" />
            <CheckboxField
              choices={roleChoices(words)}
              legend={words.account.field.roles}
              name="roles"
            />
          </Form>
        </div>
      </Sample>
      <Sample name="Select">
        <Select
          label={words.personal.density}
          onChange={setDensity}
          options={densities.map((value) => ({
            value,
            label: words.personal.densities[value],
          }))}
          value={density}
        />
      </Sample>
      <Sample name="ConflictNotice">
        <div className="w-128 max-w-full">
          <ConflictNotice mine={words.account.kind.vendor} theirs={words.account.kind.hospital} />
        </div>
      </Sample>
    </>
  );
}
