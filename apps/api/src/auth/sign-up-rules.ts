import { emailSchema } from "@bunkai/domain/account/email";
import { CONFIRMATION_LINK_HOURS, RESET_LINK_HOURS } from "@bunkai/domain/account/mailed-link";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, isAPIError } from "better-auth/api";
import { generateRandomString, verifyJWT } from "better-auth/crypto";
import { z } from "zod";
import type { AuthCall } from "./who-shows-factor.ts";

/** The cookie of the browser in which an account was asked for: the id of that account, signed. It opens nothing. */
const SIGN_UP_COOKIE = "sign_up";
/** As long as the mailed link is good. */
const KEPT_SECONDS = CONFIRMATION_LINK_HOURS * 3600;
const TOKEN_LENGTH = 24;
const TOKEN_LIFE_MS = RESET_LINK_HOURS * 3_600_000;
/** Where a password is chosen by whoever confirms the address elsewhere. */
const CHOOSING_PATH = "/reset-password";

const askedSchema = z.looseObject({ email: emailSchema });
const answeredSchema = z.looseObject({ user: z.looseObject({ id: z.string() }) });
const confirmingSchema = z.looseObject({ token: z.string() });
const mailedSchema = z.looseObject({ email: z.string(), updateTo: z.undefined().optional() });

/**
 * Whoever reads the mail of an address decides on its account, and nobody else who has typed the address in before. A later
 * sign-up takes the place of one that nobody has confirmed. A link that is opened in another browser than the one that signed
 * up confirms nothing: it leads to where a password is chosen, so that the one typed in by somebody else never becomes good.
 */
export function signUpRules() {
  return {
    id: "sign-up-rules",
    hooks: {
      before: [
        { matcher: isSigningUp, handler: beforeSignUp },
        { matcher: ({ path }) => path === "/verify-email", handler: beforeConfirming },
      ],
      after: [{ matcher: isSigningUp, handler: afterSignUp }],
    },
  } satisfies BetterAuthPlugin;
}

function isSigningUp({ path }: { readonly path?: string | undefined }): boolean {
  return path === "/sign-up/email";
}

/** Nobody has ever been in an account that was typed in and never confirmed, so nothing hangs on it. */
const beforeSignUp = createAuthMiddleware(async (call) => {
  const asked = askedSchema.safeParse(call.body).data;
  const found = asked && (await call.context.internalAdapter.findUserByEmail(asked.email));
  if (!found || !(await isTypedIn(call, found.user))) return;
  await call.context.internalAdapter.deleteUser(found.user.id);
});

/** Where the address has an account, better-auth answers with the id of nobody: the cookie tells nothing. */
const afterSignUp = createAuthMiddleware(async (call) => {
  if (isAPIError(call.context.returned)) return;
  const { user } = answeredSchema.parse(call.context.returned);
  const { createAuthCookie, secret } = call.context;
  const { attributes, name } = createAuthCookie(SIGN_UP_COOKIE, { maxAge: KEPT_SECONDS });
  await call.setSignedCookie(name, user.id, secret, attributes);
});

/** Nothing changes but that a password may be chosen: programs that look into mails open links, too. */
const beforeConfirming = createAuthMiddleware(async (call) => {
  const { createAuthCookie, internalAdapter, secret } = call.context;
  const email = await mailedAddress(call);
  const found = email === null ? null : await internalAdapter.findUserByEmail(email);
  // Better-auth refuses a bad link, and leaves alone what is confirmed.
  if (!found || !(await isTypedIn(call, found.user))) return;
  const held = await call.getSignedCookie(createAuthCookie(SIGN_UP_COOKIE).name, secret);
  if (held === found.user.id) return;
  const token = generateRandomString(TOKEN_LENGTH, "a-z", "A-Z", "0-9");
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: found.user.id,
    expiresAt: new Date(Date.now() + TOKEN_LIFE_MS),
  });
  throw call.redirect(`${CHOOSING_PATH}?token=${token}&confirming=yes`);
});

/**
 * True for an account that nobody has confirmed, and that is no more than an address and a password somebody typed in. One
 * that an organisation's provider has made is not confirmed either, but its person has been in it, and no password waits there.
 */
async function isTypedIn(
  { context: { internalAdapter } }: AuthCall,
  { emailVerified, id }: { readonly emailVerified: boolean; readonly id: string },
): Promise<boolean> {
  if (emailVerified) return false;
  const accounts = await internalAdapter.findAccounts(id);
  return accounts.every(({ providerId }) => providerId === "credential");
}

async function mailedAddress(call: AuthCall): Promise<string | null> {
  const confirming = confirmingSchema.safeParse(call.query).data;
  if (!confirming) return null;
  const mailed = await verifyJWT(confirming.token, call.context.secret);
  return mailedSchema.safeParse(mailed).data?.email ?? null;
}
