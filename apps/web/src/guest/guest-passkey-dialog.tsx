import {
  type PasskeyAdded,
  passkeyAddedSchema,
  passkeyChangeSchema,
  passkeyOptionsSchema,
} from "@bunkai/domain/account/passkey";
import type { OrganizationId } from "@bunkai/domain/id";
import { PasskeyLead, PasskeyNameField } from "../account/passkey-name-field.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import type { GuestWayProps } from "./guest-app-dialog.tsx";
import { HasAccountDialog } from "./has-account-dialog.tsx";

/** Registers a guest's passkey: what it is, a name, the browser's own window. */
export function GuestPasskeyDialog({ onClose, onDone }: GuestWayProps) {
  const { guest, passkey } = useWords();
  const { organizationId } = useMembership();
  const form = useDeedForm(
    passkeyChangeSchema,
    ({ name }) => addGuestPasskey(name, organizationId),
    ({ recoveryCodes }) => onDone(recoveryCodes),
  );
  if (isProblem(form.problem, "session_limited")) return <HasAccountDialog onClose={onClose} />;
  return (
    <FormDialog
      cancel={guest.factor.back}
      description={<PasskeyLead />}
      form={form}
      onClose={onClose}
      submit={passkey.add.submit}
      title={passkey.add.title}
    >
      <PasskeyNameField />
    </FormDialog>
  );
}

/** Makes a passkey on a device that the guest chooses, and registers it. */
async function addGuestPasskey(
  name: string,
  organizationId: OrganizationId,
): Promise<PasskeyAdded> {
  const path = "/guest-seat/passkey" as const;
  const question = await callApi({
    path: `${path}/options`,
    method: "POST",
    organizationId,
    view: passkeyOptionsSchema,
  });
  const { makePasskey } = await import("../account/passkey-ceremony.ts");
  const body = { name, made: await makePasskey(question) };
  return callApi({ path, method: "POST", body, organizationId, view: passkeyAddedSchema });
}
