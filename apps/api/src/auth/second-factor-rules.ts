import { membershipsOf } from "@bunkai/actions/account/read-account";
import type { Installation } from "@bunkai/actions/context";
import { forgiveAttempts } from "@bunkai/db/stores/second-factors";
import { forgetSecondFactor, noteSecondFactor } from "@bunkai/db/stores/sessions";
import { refuseStaleFactor } from "@bunkai/domain/account/fresh-factor";
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

const codeSchema = z.object({ code: z.string() }).catch({ code: "" });

/**
 * What better-auth leaves open about second factors: attempts are counted in an open session as they are at sign-in,
 * a code is good once, the session notes what was shown in it, and nobody switches off what an organisation demands.
 */
export function secondFactorRules(surroundings: Surroundings) {
  return {
    id: "second-factor-rules",
    hooks: {
      before: [
        { matcher: isShowing, handler: beforeShowing(surroundings) },
        { matcher: ({ path }) => path === "/two-factor/disable", handler: beforeEnd(surroundings) },
        {
          matcher: ({ path }) => path === "/two-factor/generate-backup-codes",
          handler: createAuthMiddleware((call) => demandShown(call, surroundings, ["code"])),
        },
      ],
      after: [
        { matcher: isShowing, handler: afterShowing(surroundings) },
        { matcher: ({ path }) => path === "/two-factor/disable", handler: afterEnd(surroundings) },
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

/** Switching off takes the password, a second factor just shown, and no organisation that demands one. */
function beforeEnd(surroundings: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const open = await getSessionFromCtx(call);
    if (!open) return;
    const personId = personIdSchema.parse(open.user.id);
    const names = await demandedBy(surroundings.installation, personId);
    if (names.length > 0) {
      throw new DomainError("second_factor_demanded", { organizationNames: names });
    }
    await demandShown(call, surroundings, ["code", "recoveryCode"]);
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

async function demandShown(
  call: AuthCall,
  { installation }: Surroundings,
  kinds: readonly SecondFactorKind[],
): Promise<void> {
  const open = await getSessionFromCtx(call);
  if (open) refuseStaleFactor(sessionFactsOf(open), installation.now(), kinds);
}

function afterEnd({ installation }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const open = call.context.newSession;
    if (!open || isAPIError(call.context.returned)) return;
    await forgetSecondFactor(installation.db, personIdSchema.parse(open.user.id));
  });
}
