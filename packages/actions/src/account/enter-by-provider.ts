import { noteProviderProved, type OpenProvider } from "@bunkai/db/stores/identity-providers";
import {
  addPersonOfProvider,
  findLinkedPerson,
  findPersonByAddress,
  type KnownPerson,
  listLinkedNames,
  type ProviderLink,
  replaceLink,
} from "@bunkai/db/stores/provider-links";
import { inTenant } from "@bunkai/db/tenant";
import { emailSchema } from "@bunkai/domain/account/email";
import { personNameSchema } from "@bunkai/domain/account/person";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Language } from "@bunkai/domain/language";
import type { Installation, PersonContext } from "../context.ts";
import { acceptOpenInvitation } from "./accept-invitation.ts";
import { linkWithProvider } from "./link-with-provider.ts";
import { standingOf } from "./standing-of.ts";

/** What a provider says of somebody, once its token has been checked. */
export type ProviderClaims = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** null: it does not say. */
  readonly emailVerified: boolean | null;
  readonly name: string | null;
};

/** Under which name better-auth's table knows what a provider calls somebody. An issuer has no spaces. */
export function linkOf(
  { id }: Pick<OpenProvider, "id">,
  { issuer, subject }: Pick<ProviderClaims, "issuer" | "subject">,
): ProviderLink {
  return { providerId: `organization:${id}`, accountId: `${issuer} ${subject}` };
}

/**
 * Finds out who comes by an organisation's provider. Only members and people with an open invitation are let in: the
 * first time by the address that the provider claims, then by its own name for them. Whoever was invited, and had no account
 * before, joins.
 *
 * Nothing here reaches another organisation of the person: the session that follows acts for this one alone.
 *
 * @throws DomainError `provider_invitation_needed`, `provider_acceptance_needed`, `provider_address_missing`,
 *   `provider_linked_otherwise`
 */
export async function enterByProvider(
  installation: Installation,
  provider: OpenProvider,
  claims: ProviderClaims,
  language: Language,
): Promise<KnownPerson> {
  const { organizationId } = provider;
  const linked = await findLinkedPerson(installation.db, linkOf(provider, claims));
  const person = linked ?? (await linkFirst(installation, provider, claims, language));
  const standing = await standingOf(installation, organizationId, {
    email: person.email,
    personId: person.id,
  });
  if (standing === null) throw new DomainError("provider_invitation_needed");
  if (standing === "invited") {
    await acceptOpenInvitation(contextFor(installation, provider, person), organizationId);
  }
  const proved = { version: provider.version, at: installation.now() };
  await inTenant(installation.db, { organizationId, personId: person.id }, (tenant) =>
    noteProviderProved(tenant, proved),
  );
  return person;
}

async function linkFirst(
  installation: Installation,
  provider: OpenProvider,
  claims: ProviderClaims,
  language: Language,
): Promise<KnownPerson> {
  const { db } = installation;
  const email = addressOf(claims);
  const known = await findPersonByAddress(db, email);
  const personId = known?.id ?? null;
  const standing = await standingOf(installation, provider.organizationId, { email, personId });
  if (standing === null) throw new DomainError("provider_invitation_needed");
  const link = linkOf(provider, claims);
  // Who is somebody here already joins of his or her own will, not on the word of whoever runs the provider.
  if (known?.isInUse && standing === "invited") {
    throw new DomainError("provider_acceptance_needed");
  }
  // An address that another employee had before: as long as the old one is a member, nobody else gets in by it.
  if (known && standing === "member") await refuseSecond(installation, known, link, claims);
  const person =
    known ?? (await addPersonOfProvider(db, { email, name: nameOf(claims, email), language }));
  if (!person || !(await replaceLink(db, { ...link, personId: person.id }))) {
    // Somebody came in by the same address at this very moment.
    throw new DomainError("provider_flow_ended");
  }
  await linkWithProvider(contextFor(installation, provider, person), provider);
  return person;
}

async function refuseSecond(
  { db }: Installation,
  { id: personId }: KnownPerson,
  { providerId }: ProviderLink,
  { issuer }: ProviderClaims,
): Promise<void> {
  const names = await listLinkedNames(db, { personId, providerId });
  if (names.some((name) => name.startsWith(`${issuer} `))) {
    throw new DomainError("provider_linked_otherwise");
  }
}

function addressOf({ email, emailVerified }: ProviderClaims): string {
  const address = emailSchema.safeParse(email);
  if (!address.success || emailVerified === false) {
    throw new DomainError("provider_address_missing");
  }
  return address.data;
}

/** The name that the provider tells, or the beginning of the address where that is none. */
function nameOf({ name }: ProviderClaims, email: string): string {
  return personNameSchema.catch(email.split("@")[0] ?? email).parse(name);
}

function contextFor(
  installation: Installation,
  { organizationId }: OpenProvider,
  { email, id, language, name }: KnownPerson,
): PersonContext {
  return {
    installation,
    language,
    person: { id, name, email },
    session: {
      method: "provider",
      secondFactor: null,
      secondFactorAt: null,
      hasSecondFactor: true,
      onlyFor: organizationId,
    },
  };
}
