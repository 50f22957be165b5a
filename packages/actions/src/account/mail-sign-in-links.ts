import { countAttempt } from "@bunkai/db/stores/attempts";
import { listOpenProviders, type OpenProvider } from "@bunkai/db/stores/identity-providers";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { findPersonByAddress } from "@bunkai/db/stores/provider-links";
import { inSystem, inTenant } from "@bunkai/db/tenant";
import type { Language } from "@bunkai/domain/language";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import { wordsOf } from "@bunkai/language/words";
import { sha256Hex } from "@bunkai/proof/sha256";
import type { Installation } from "../context.ts";
import { postAccountMail } from "../notification/post-mail.ts";
import { standingOf } from "./standing-of.ts";

/** How all counters around the sign-in of organisations begin. */
const PROVIDER_ATTEMPTS = "provider-";

/** Mails to one address within an hour: nobody is to be flooded. */
const MAILS_MAX = 3;
const HOUR_MS = 3_600_000;

/**
 * Mails to an address the links by which its owner signs in: those of the organisations that answer for its mail domain
 * and know the address as a member's or an invited one's. Nobody but the owner learns whether there are any: whoever
 * asks gets one answer, and does not wait for this.
 */
export async function mailSignInLinks(
  installation: Installation,
  { email, language: asked }: { readonly email: string; readonly language: Language },
): Promise<void> {
  const { baseUrl, db, now } = installation;
  const limit = {
    key: `${PROVIDER_ATTEMPTS}mail ${sha256Hex(email)}`,
    countMax: MAILS_MAX,
    windowMs: HOUR_MS,
  };
  if ((await countAttempt(db, limit, now())) !== null) return;
  const domain = email.split("@").at(-1) ?? "";
  const providers = await inSystem(db, (system) => listOpenProviders(system, domain));
  const person = await findPersonByAddress(db, email);
  const lines: string[] = [];
  for (const provider of providers) {
    const { organizationId } = provider;
    const who = { email, personId: person?.id ?? null };
    if ((await standingOf(installation, organizationId, who)) === null) continue;
    const name = unlinkedText(await nameOf(installation, provider));
    lines.push(`${name}\n${baseUrl}/sign-in/organization/${provider.id}`);
  }
  if (lines.length === 0) return;
  const { body, subject } = wordsOf(person?.language ?? asked).mail.signInLinks;
  await postAccountMail(installation, {
    to: email,
    subject,
    body: body({ links: lines.join("\n\n") }),
  });
}

function nameOf({ db }: Installation, { organizationId }: OpenProvider): Promise<string> {
  const scope = { organizationId, personId: null, readOnly: true };
  return inTenant(db, scope, async (tenant) => (await findOrganization(tenant))?.name ?? "");
}
