import { membershipsOf } from "@bunkai/actions/account/read-account";
import type { Installation } from "@bunkai/actions/context";
import { findOwnFactors } from "@bunkai/db/stores/own-factors";
import { forgiveAttempts } from "@bunkai/db/stores/second-factors";
import { noteSecondFactor } from "@bunkai/db/stores/sessions";
import { refuseStaleFactor, signingKinds } from "@bunkai/domain/account/fresh-factor";
import type { SecondFactorKind } from "@bunkai/domain/account/session-facts";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type PersonId, personIdSchema, sessionIdSchema } from "@bunkai/domain/id";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { z } from "zod";
import type { accountMails } from "./account-mails.ts";
import { countAttempt, takeCode } from "./count-attempt.ts";
import { sessionFactsOf } from "./session-facts-of.ts";
import { type AuthCall, whoShowsFactor } from "./who-shows-factor.ts";

type Surroundings = {
  readonly installation: Installation;
  readonly mails: Pick<ReturnType<typeof accountMails>, "sendRecoveryCodeUsed">;
};

/** Where a second factor is shown, and which. */
const kindByPath: ReadonlyMap<string | undefined, SecondFactorKind> = new Map([
  ["/two-factor/verify-totp", "code"],
  ["/two-factor/verify-backup-code", "recoveryCode"],
]);
const isShowing = ({ path }: { readonly path?: string | undefined }) => kindByPath.has(path);

const emailSchema = z.object({ email: z.string() });
/** What better-auth answers to a right password where a second factor is wanted. */
const askedSchema = z.looseObject({
  twoFactorRedirect: z.literal(true),
  twoFactorMethods: z.array(z.string()),
});
const codeSchema = z.object({ code: z.string() }).catch({ code: "" });

/**
 * What better-auth leaves open about second factors: attempts are counted in an open session as they are at sign-in,
 * a code is good once, and the session notes what was shown in it.
 */
export function secondFactorRules(surroundings: Surroundings) {
  return {
    id: "second-factor-rules",
    hooks: {
      before: [
        { matcher: isShowing, handler: beforeShowing(surroundings) },
        { matcher: ({ path }) => path === "/two-factor/enable", handler: beforeBegin },
        {
          matcher: ({ path }) => path === "/two-factor/generate-backup-codes",
          handler: createAuthMiddleware((call) => demandShown(call, surroundings)),
        },
      ],
      after: [
        { matcher: isShowing, handler: afterShowing(surroundings) },
        {
          matcher: ({ path }) => path === "/sign-in/email",
          handler: afterPassword(surroundings),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/** Counts the attempt before it is looked at, and claims the code: of two requests with the same one, one passes. */
function beforeShowing({ installation }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const personId = await whoShowsFactor(call);
    if (!personId) return;
    await countAttempt(installation, personId);
    if (kindByPath.get(call.path) !== "code") return;
    await takeCode(installation, { ...codeSchema.parse(call.body), personId }, call.context.secret);
  });
}

function afterShowing({ installation, mails }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const kind = kindByPath.get(call.path);
    if (!kind || isAPIError(call.context.returned)) return;
    // Signing in and switching on open a session; showing a factor again leaves the one that is there.
    const open = call.context.newSession ?? (await getSessionFromCtx(call));
    if (!open) throw new Error("A second factor was shown, and nobody is signed in.");
    const { db, now } = installation;
    await noteSecondFactor(db, sessionIdSchema.parse(open.session.id), { kind, at: now() });
    await forgiveAttempts(db, personIdSchema.parse(open.user.id));
    if (kind === "recoveryCode") await mails.sendRecoveryCodeUsed({ user: open.user });
  });
}

/** Where there is a passkey, an app is added like another one: with proof, and the recovery codes stay good. */
const beforeBegin = createAuthMiddleware(async (call) => {
  const open = await getSessionFromCtx(call);
  if (open && sessionFactsOf(open).hasSecondFactor) throw new DomainError("wrong_state");
});

/** Tells whoever has given the right password that a passkey does for the second step as well. */
function afterPassword({ installation }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const asked = askedSchema.safeParse(call.context.returned).data;
    if (!asked) return;
    const { email } = emailSchema.parse(call.body);
    const found = await call.context.internalAdapter.findUserByEmail(email.toLowerCase());
    if (!found) return;
    const personId = personIdSchema.parse(found.user.id);
    const { hasPasskey } = await findOwnFactors(installation.db, personId);
    if (!hasPasskey) return;
    return call.json({ ...asked, twoFactorMethods: [...asked.twoFactorMethods, "passkey"] });
  });
}

/** The organisations of a person that demand two factors of all, by name. */
export async function demandedBy(
  installation: Installation,
  personId: PersonId,
): Promise<string[]> {
  const memberships = await membershipsOf(installation, personId);
  return memberships.flatMap(({ demandsSecondFactor, organizationName }) =>
    demandsSecondFactor ? [organizationName] : [],
  );
}

async function demandShown(call: AuthCall, { installation }: Surroundings): Promise<void> {
  const open = await getSessionFromCtx(call);
  if (open) refuseStaleFactor(sessionFactsOf(open), installation.now(), signingKinds);
}
