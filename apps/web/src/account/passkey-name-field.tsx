import { useWords } from "../language/use-words.ts";
import { TextField } from "../ui/text-field.tsx";
import { deviceOf } from "./device-of.ts";

/** How a new passkey is to be called: after this device, unless its owner knows better. Named `name` in its form. */
export function PasskeyNameField() {
  const { add } = useWords().passkey;
  const system = deviceOf(navigator.userAgent)?.system;
  return (
    <TextField
      autoComplete="off"
      defaultValue={system ? add.nameOfDevice({ system }) : ""}
      hint={add.nameHint}
      label={add.name}
      name="name"
    />
  );
}

/** What making a passkey is like, and on which PCs not to do it. */
export function PasskeyLead() {
  const { add } = useWords().passkey;
  return (
    <>
      <p>{add.lead}</p>
      <p className="mt-2 font-bold">{add.shared}</p>
    </>
  );
}
