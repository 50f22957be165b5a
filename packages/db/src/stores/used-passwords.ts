import type { PersonId } from "@bunkai/domain/id";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Database } from "../database.ts";
import { account, usedPassword } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;

/** The hash of a person's present password; null: the person signs in without one. */
export async function findPasswordHash(db: Auth, personId: PersonId): Promise<string | null> {
  const [row] = await db.auth
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, personId), isNotNull(account.password)));
  return row?.hash ?? null;
}

/** The hashes of the passwords that a person had last, the present one too. A trigger remembers and forgets them. */
export async function listUsedPasswords(db: Auth, personId: PersonId): Promise<string[]> {
  const rows = await db.auth
    .select({ hash: usedPassword.hash })
    .from(usedPassword)
    .where(eq(usedPassword.userId, personId));
  return rows.map(({ hash }) => hash);
}
