import type { PersonContext } from "@bunkai/actions/context";
import type { ProvenGuest } from "@bunkai/actions/guest/check-mailed-code";
import { personIdSchema } from "@bunkai/domain/id";
import type { Auth } from "../auth.ts";

/**
 * The person of an address that a mailed code has just confirmed. Where there is none yet, one without a password.
 *
 * An account that nobody had confirmed may be somebody else's, made to wait for this moment: its password and its sessions
 * end before the address counts as confirmed.
 */
export async function guestPerson(
  auth: Auth,
  { email, language, personName }: Pick<ProvenGuest, "email" | "language" | "personName">,
): Promise<PersonContext["person"]> {
  const { internalAdapter } = await auth.$context;
  const found = (await internalAdapter.findUserByEmail(email))?.user;
  if (!found) {
    const made = { email, name: personName, language, emailVerified: true };
    const { id } = await internalAdapter.createUser(made, { method: "mailed-code" });
    return { id: personIdSchema.parse(id), email, name: personName };
  }
  const id = personIdSchema.parse(found.id);
  if (found.emailVerified) return { id, email, name: found.name };
  await internalAdapter.deleteAccounts(id);
  await internalAdapter.deleteUserSessions(id);
  await internalAdapter.updateUser(id, { emailVerified: true, name: personName });
  return { id, email, name: personName };
}
