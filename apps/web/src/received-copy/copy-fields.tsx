import type { ReceivedCopyValues } from "@bunkai/domain/disclosure/received-copy";
import { useWords } from "../language/use-words.ts";
import { TextField } from "../ui/text-field.tsx";

const names = ["vendorName", "offeringName", "versionLabel", "sender"] as const;

/** From whom a sheet came, when, and what it is of. */
export function CopyFields({
  values,
}: {
  readonly values: Pick<ReceivedCopyValues, (typeof names)[number] | "receivedOn">;
}) {
  const { field, hint } = useWords().receivedCopy;
  return (
    <>
      {names.map((name) => (
        <TextField
          autoComplete="off"
          defaultValue={values[name]}
          key={name}
          label={field[name]}
          name={name}
          {...(name === "sender" ? { hint: hint.sender } : {})}
        />
      ))}
      <TextField
        autoComplete="off"
        defaultValue={values.receivedOn}
        label={field.receivedOn}
        name="receivedOn"
        type="date"
      />
    </>
  );
}
