import type { Installation } from "@bunkai/actions/context";
import { countAttempt } from "@bunkai/db/stores/attempts";
import { isKnownDevice, rememberDevice } from "@bunkai/db/stores/known-devices";
import { forgiveFailures, takeSignInAttempt } from "@bunkai/db/stores/sign-in-locks";
import { emailSchema } from "@bunkai/domain/account/email";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { countingAddress } from "@bunkai/domain/operation/counting-address";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { z } from "zod";
import { accountKey } from "./account-key.ts";
import { findDevice, keepDevice } from "./device-cookie.ts";
import { rememberRefusals } from "./remember-refusals.ts";
import { sessionFactsOf } from "./session-facts-of.ts";
import type { AuthCall } from "./who-shows-factor.ts";

const SIGN_IN = "/sign-in/email";
const MINUTE_MS = 60_000;
/** A hospital signs in through one address in the morning, hence not fewer. */
const ATTEMPTS_OF_ADDRESS_MAX = 20;
/** Several people share a terminal on a ward. */
const ATTEMPTS_OF_DEVICE_MAX = 20;

/** What takes the password of the person who is signed in. */
const proving: ReadonlySet<string | undefined> = new Set([
  "/change-password",
  "/two-factor/enable",
  "/two-factor/generate-backup-codes",
]);

const addressedSchema = z.looseObject({ email: z.string() });

type Surroundings = {
  readonly installation: Installation;
  /** The header in which our own edge tells the client's address. */
  readonly clientAddressHeader: string;
  /** Off where tests come from one address. */
  readonly countsAddresses: boolean;
};

/**
 * Attempts at passwords: counted by account, with a wait that grows, and by address. Where the owner has signed in before
 * they are counted by themselves: whoever locks an account from elsewhere does not lock out its owner. Counted before the
 * password is looked at, and alike for addresses without an account.
 */
export function signInRules(surroundings: Surroundings) {
  return {
    id: "sign-in-rules",
    hooks: {
      before: [
        {
          matcher: ({ body }) => addressedSchema.safeParse(body).success,
          handler: withOneSpelling,
        },
        { matcher: ({ path }) => path === SIGN_IN, handler: beforeSignIn(surroundings) },
        { matcher: ({ path }) => proving.has(path), handler: beforeProof(surroundings) },
      ],
      after: [
        { matcher: ({ path }) => path === SIGN_IN, handler: afterSignIn(surroundings) },
        { matcher: ({ path }) => proving.has(path), handler: afterProof(surroundings) },
        { matcher: () => true, handler: afterOpening(surroundings) },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/** However an address is written, it is one. What is none is left for better-auth to refuse. */
const withOneSpelling = createAuthMiddleware(async (call) => {
  const body = addressedSchema.parse(call.body);
  const email = emailSchema.safeParse(body.email).data;
  if (email !== undefined) return { context: { body: { ...body, email } } };
});

function beforeSignIn({ clientAddressHeader, countsAddresses, installation }: Surroundings) {
  const { db } = installation;
  const refusals = rememberRefusals();
  return createAuthMiddleware(async (call) => {
    const now = installation.now();
    const device = await findDevice(call);
    const account = accountOf(call);
    const isKnown = device !== null && (await isKnownDevice(db, { account, deviceHash: device }));
    const limit = isKnown
      ? { key: `sign-in device ${device}`, countMax: ATTEMPTS_OF_DEVICE_MAX }
      : {
          key: `sign-in address ${countingAddress(call.headers?.get(clientAddressHeader) ?? null)}`,
          countMax: ATTEMPTS_OF_ADDRESS_MAX,
        };
    if (isKnown || countsAddresses) {
      const waitSeconds =
        refusals.findWaitSeconds(limit.key, now) ??
        (await countAttempt(db, { ...limit, windowMs: MINUTE_MS }, now));
      if (waitSeconds !== null) {
        refusals.note(limit.key, waitSeconds, now);
        throw tooMany(waitSeconds);
      }
    }
    await takeAttempt(installation, isKnown ? `${account} ${device}` : account);
  });
}

function afterSignIn({ installation: { db } }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    if (isAPIError(call.context.returned)) return;
    const device = await findDevice(call);
    const account = accountOf(call);
    await forgiveFailures(db, account);
    if (device) await forgiveFailures(db, `${account} ${device}`);
  });
}

function beforeProof({ installation }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const open = await getSessionFromCtx(call);
    if (open) await takeAttempt(installation, `session ${open.session.id}`);
  });
}

function afterProof({ installation: { db } }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const open = await getSessionFromCtx(call);
    if (!open || isAPIError(call.context.returned)) return;
    await forgiveFailures(db, `session ${open.session.id}`);
  });
}

/** Whoever has signed in, with all that it took, is known in this browser from now on. */
function afterOpening({ installation }: Surroundings) {
  return createAuthMiddleware(async (call) => {
    const { newSession, returned, secret } = call.context;
    if (!newSession || isAPIError(returned)) return;
    // On the word of somebody else's provider or link no browser becomes the owner's.
    if (sessionFactsOf(newSession).onlyFor !== null) return;
    const account = accountKey(secret, newSession.user.email);
    const deviceHash = await keepDevice(call);
    await rememberDevice(installation.db, { account, deviceHash }, installation.now());
    await forgiveFailures(installation.db, account);
  });
}

async function takeAttempt({ db, now }: Installation, key: string): Promise<void> {
  const at = now();
  const lockedUntil = await takeSignInAttempt(db, key, at);
  if (lockedUntil) throw tooMany(Math.ceil((lockedUntil.getTime() - at.getTime()) / 1000));
}

function accountOf(call: AuthCall): string {
  return accountKey(call.context.secret, addressedSchema.safeParse(call.body).data?.email ?? "");
}

function tooMany(retryAfterSeconds: number): DomainError {
  return new DomainError("too_many_requests", { retryAfterSeconds });
}
