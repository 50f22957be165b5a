import type { Installation } from "@bunkai/actions/context";
import { endOtherSessions } from "@bunkai/db/stores/sessions";
import { findPasswordHash, listUsedPasswords } from "@bunkai/db/stores/used-passwords";
import { demandFactorBeforeChange } from "@bunkai/domain/account/factor-change";
import { passwordLength } from "@bunkai/domain/account/password-form";
import {
  PASSWORD_LENGTH_MIN,
  PASSWORD_LENGTH_MIN_WITH_FACTOR,
} from "@bunkai/domain/account/person";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type PersonId, personIdSchema, sessionIdSchema } from "@bunkai/domain/id";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { z } from "zod";
import type { accountMails } from "./account-mails.ts";
import { isGuessable } from "./guessable-password.ts";
import { isOfShortPassword, verifyPassword } from "./password-hash.ts";
import { sessionFactsOf } from "./session-facts-of.ts";
import type { AuthCall } from "./who-shows-factor.ts";

/** Where a password is chosen, and how its field is called. */
const fieldByPath: ReadonlyMap<string | undefined, "newPassword" | "password"> = new Map([
  ["/change-password", "newPassword"],
  ["/reset-password", "newPassword"],
  ["/sign-up/email", "password"],
]);
const isChoosing = ({ path }: { readonly path?: string | undefined }) => fieldByPath.has(path);

const chosenSchema = z.looseObject({
  name: z.string().optional(),
  email: z.string().optional(),
  password: z.string().optional(),
  newPassword: z.string().optional(),
  token: z.string().optional(),
});
type Chosen = z.infer<typeof chosenSchema>;

type Surroundings = {
  readonly installation: Installation;
  readonly mails: Pick<ReturnType<typeof accountMails>, "sendPasswordChanged">;
};

type Chooser = {
  /** Null: somebody who has no account that counts, yet. */
  readonly personId: PersonId | null;
  readonly hasSecondFactor: boolean;
  readonly known: readonly string[];
};

/**
 * What a password must be like: long enough for how its person signs in, not common, not one of the last. There is no date
 * on which it has to be changed. Whoever is signed in and has a second factor shows it just before.
 */
export function passwordRules(surroundings: Surroundings) {
  const { installation } = surroundings;
  return {
    id: "password-rules",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/change-password",
          handler: createAuthMiddleware(async (call) => {
            const open = await getSessionFromCtx(call);
            if (open) demandFactorBeforeChange(sessionFactsOf(open), installation.now());
          }),
        },
        { matcher: isChoosing, handler: beforeChoosing(installation) },
      ],
      after: [
        { matcher: ({ path }) => path === "/change-password", handler: afterChange(surroundings) },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/**
 * Refuses to let go of the last second factor while the password is one that only does beside it.
 *
 * @throws DomainError `password_needs_factor`
 */
export async function demandLongPassword({ db }: Installation, personId: PersonId): Promise<void> {
  const hash = await findPasswordHash(db, personId);
  if (hash !== null && isOfShortPassword(hash)) {
    throw new DomainError("password_needs_factor", { lengthMin: PASSWORD_LENGTH_MIN });
  }
}

function beforeChoosing(installation: Installation) {
  return createAuthMiddleware(async (call) => {
    const field = fieldByPath.get(call.path);
    const chosen = chosenSchema.safeParse(call.body).data;
    const chooser = chosen && (await findChooser(call, chosen));
    // Nobody known: better-auth refuses the token or the session.
    if (!field || !chooser) return;
    const password = chosen[field] ?? "";
    const { hasSecondFactor, personId } = chooser;
    const lengthMin = hasSecondFactor ? PASSWORD_LENGTH_MIN_WITH_FACTOR : PASSWORD_LENGTH_MIN;
    if (passwordLength(password) < lengthMin) throw passwordRefused(field, "password_short");
    if (isGuessable(password, chooser)) throw passwordRefused(field, "password_common");
    if (personId && (await isUsed(installation, personId, password))) {
      throw passwordRefused(field, "password_used");
    }
    if (call.path !== "/change-password") return;
    // Better-auth would open a new session, in which no second factor was shown. See `afterChange`.
    return { context: { body: { ...chosen, revokeOtherSessions: false } } };
  });
}

async function findChooser(
  call: AuthCall,
  { email = "", name = "", token = "" }: Chosen,
): Promise<Chooser | null> {
  if (call.path === "/sign-up/email") {
    return { personId: null, hasSecondFactor: false, known: [name, email] };
  }
  const user = await findUser(call, token);
  if (!user) return null;
  // Before the address is confirmed, nobody knows who has chosen the password that is there: see `signUpRules`.
  const personId = user.emailVerified ? personIdSchema.parse(user.id) : null;
  // What our session facts call a second factor.
  const hasSecondFactor = "twoFactorEnabled" in user && user.twoFactorEnabled === true;
  return { personId, hasSecondFactor, known: [user.name, user.email] };
}

async function findUser(call: AuthCall, token: string) {
  const { internalAdapter } = call.context;
  if (call.path === "/change-password") return (await getSessionFromCtx(call))?.user ?? null;
  const mailed = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return mailed && mailed.expiresAt > new Date()
    ? internalAdapter.findUserById(mailed.value)
    : null;
}

async function isUsed(
  { db }: Installation,
  personId: PersonId,
  password: string,
): Promise<boolean> {
  const hashes = await listUsedPasswords(db, personId);
  const same = await Promise.all(hashes.map((hash) => verifyPassword({ hash, password })));
  return same.includes(true);
}

/** Another password ends what was opened with the one before; this session stays, with what was shown in it. */
function afterChange({ installation, mails }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    if (isAPIError(call.context.returned)) return;
    const open = await getSessionFromCtx(call);
    if (!open) return;
    const own = {
      personId: personIdSchema.parse(open.user.id),
      id: sessionIdSchema.parse(open.session.id),
    };
    await endOtherSessions(installation.db, own);
    await mails.sendPasswordChanged({ user: open.user });
  });
}

/** A password that cannot be taken, for this reason. */
function passwordRefused(field: string, code: string): DomainError {
  return new DomainError("invalid_input", { in: "body", errors: [{ pointer: `/${field}`, code }] });
}
