import { type PersonId, personIdSchema } from "@bunkai/domain/id";
import { type Language, languageSchema } from "@bunkai/domain/language";
import { and, eq, ne } from "drizzle-orm";
import type { Database } from "../database.ts";
import { account, user } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;

/** Who somebody is to a provider: the provider under our own name for it, and the person under the provider's. */
export type ProviderLink = { readonly providerId: string; readonly accountId: string };

/** A person with an account here. */
export type KnownPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
};

const columns = { id: user.id, name: user.name, email: user.email, language: user.language };

/** The person behind a link, or null. */
export async function findLinkedPerson(db: Auth, link: ProviderLink): Promise<KnownPerson | null> {
  const [row] = await db.auth
    .select(columns)
    .from(account)
    .innerJoin(user, eq(user.id, account.userId))
    .where(and(eq(account.providerId, link.providerId), eq(account.accountId, link.accountId)));
  return row ? personOf(row) : null;
}

/**
 * The person whose account bears an address, or null. `isInUse`: somebody has confirmed the address, or come in by a
 * provider; false for what was typed in and never confirmed.
 */
export async function findPersonByAddress(
  db: Auth,
  email: string,
): Promise<(KnownPerson & { readonly isInUse: boolean }) | null> {
  const [row] = await db.auth
    .select({ ...columns, isConfirmed: user.emailVerified })
    .from(user)
    .where(eq(user.email, email));
  if (!row) return null;
  const person = personOf(row);
  const links = await db.auth
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.userId, person.id), ne(account.providerId, "credential")))
    .limit(1);
  return { ...person, isInUse: row.isConfirmed || links.length > 0 };
}

/** Under which names a provider knows a person. */
export async function listLinkedNames(
  db: Auth,
  { personId, providerId }: { readonly personId: PersonId; readonly providerId: string },
): Promise<string[]> {
  const rows = await db.auth
    .select({ accountId: account.accountId })
    .from(account)
    .where(and(eq(account.userId, personId), eq(account.providerId, providerId)));
  return rows.map(({ accountId }) => accountId);
}

/**
 * Links a person with a provider, in the place of the links to it that there were. A password that somebody has set
 * without ever confirming the address ends with it: whoever set it may be anybody.
 *
 * @returns false when somebody else has the link
 */
export async function replaceLink(
  db: Auth,
  link: ProviderLink & { readonly personId: PersonId },
): Promise<boolean> {
  const { accountId, personId, providerId } = link;
  return db.auth.transaction(async (tx) => {
    const [added] = await tx
      .insert(account)
      .values({ accountId, providerId, userId: personId })
      .onConflictDoNothing({ target: [account.providerId, account.accountId] })
      .returning({ id: account.id });
    if (!added) return false;
    await tx
      .delete(account)
      .where(
        and(
          eq(account.userId, personId),
          eq(account.providerId, providerId),
          ne(account.id, added.id),
        ),
      );
    const [unconfirmed] = await tx
      .select({ id: user.id })
      .from(user)
      .where(and(eq(user.id, personId), eq(user.emailVerified, false)));
    if (unconfirmed) {
      await tx
        .delete(account)
        .where(and(eq(account.userId, personId), eq(account.providerId, "credential")));
    }
    return true;
  });
}

/**
 * Makes an account without a password. The address is the provider's word: it counts as confirmed only once its owner
 * has followed a link that we have mailed.
 *
 * @returns null when the address has an account by now
 */
export async function addPersonOfProvider(
  db: Auth,
  person: { readonly name: string; readonly email: string; readonly language: Language },
): Promise<KnownPerson | null> {
  const [row] = await db.auth
    .insert(user)
    .values({ ...person, emailVerified: false })
    .onConflictDoNothing({ target: user.email })
    .returning(columns);
  return row ? personOf(row) : null;
}

function personOf(row: { id: string; name: string; email: string; language: string }): KnownPerson {
  return {
    ...row,
    id: personIdSchema.parse(row.id),
    language: languageSchema.catch("ja").parse(row.language),
  };
}
