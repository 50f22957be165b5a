import { addPasskey as keepPasskey } from "@bunkai/db/stores/own-factors";
import { endOtherSessions, noteSecondFactor } from "@bunkai/db/stores/sessions";
import {
  type PasskeyAdd,
  type PasskeyAdded,
  type PasskeyShow,
  passkeyOptionsSchema,
  passkeySchema,
} from "@bunkai/domain/account/passkey";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { isAPIError } from "better-auth/api";
import { generateRandomString, symmetricEncrypt } from "better-auth/crypto";
import type { z } from "zod";
import type { Auth } from "../auth.ts";
import { getSession } from "../edge/acting.ts";
import { accountMails } from "./account-mails.ts";
import type { PersonCall } from "./demand-proof.ts";
import { newRecoveryCodes } from "./new-recovery-codes.ts";
import { checkMadePasskey } from "./passkey-making.ts";
import { passkeyRefusal } from "./passkey-refusal.ts";
import { showInSession } from "./passkey-showing.ts";

const SECRET_LENGTH = 32;

type Options = z.infer<typeof passkeyOptionsSchema>;

/** What a browser is asked to make a passkey with. Its question waits behind a cookie, for 5 minutes and one answer. */
export async function passkeyMakingOptions(c: PersonCall): Promise<Options> {
  const { headers } = c.req.raw;
  return handOn(
    c,
    await c.var.auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true }),
  );
}

/** What a browser is asked to show one of the person's passkeys with. */
export async function passkeyShowingOptions(c: PersonCall): Promise<Options> {
  const { headers } = c.req.raw;
  return handOn(
    c,
    await c.var.auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
  );
}

/**
 * Adds a passkey that was just made. The first factor of a person ends all sessions that were opened without one, and
 * brings recovery codes.
 *
 * @param as `first`: taken only where the person has no other factor, perhaps since a moment ago
 * @throws DomainError `passkey_refused` with the reason, `session_limited` when it is not the first
 */
export async function addPasskey(
  c: PersonCall,
  { made: response, name }: PasskeyAdd,
  as: "any" | "first" = "any",
): Promise<PasskeyAdded> {
  const { auth, ctx, installation } = c.var;
  const { db, now } = installation;
  const { headers } = c.req.raw;
  const personId = ctx.person.id;
  const made = await refusingOurWay(
    checkMadePasskey(() => auth.api.verifyPasskeyRegistration({ body: { response }, headers })),
  );
  const recoveryCodes = newRecoveryCodes();
  const secrets = await secretsOf(auth, recoveryCodes);
  const addedAt = now();
  const { id, isFirst } = await keepPasskey(db, personId, { addedAt, as, made, name, secrets });
  if (as === "first" && !isFirst) throw new DomainError("session_limited");
  if (!id) throw new DomainError("passkey_refused", { reason: "foreign" });
  const own = { personId, id: getSession(c).id };
  if (isFirst) await endOtherSessions(db, own);
  await noteSecondFactor(db, own.id, { kind: "passkey", at: addedAt });
  await accountMails(installation).sendFactorChanged(personOf(c), { kind: "passkeyAdded", name });
  const passkey = passkeySchema.parse({
    ...{ id, name },
    addedAt: addedAt.toISOString(),
    lastUsedAt: null,
  });
  return { passkey, recoveryCodes: isFirst ? recoveryCodes : [] };
}

/**
 * Takes a passkey of the person in the open session as a second factor that was just shown there.
 *
 * @throws DomainError `passkey_refused` with the reason
 */
export async function showPasskey(c: PersonCall, { shown: response }: PasskeyShow): Promise<void> {
  const { auth, ctx, installation } = c.var;
  const { headers } = c.req.raw;
  await refusingOurWay(
    showInSession(ctx.person.id, () =>
      auth.api.verifyPasskeyAuthentication({ body: { response }, headers }),
    ),
  );
  const shown = { kind: "passkey" as const, at: installation.now() };
  await noteSecondFactor(installation.db, getSession(c).id, shown);
}

/** To whom mails about the person's account go. */
export function personOf({ var: { ctx } }: PersonCall) {
  return { email: ctx.person.email, language: ctx.language };
}

/** A secret that no app knows, encrypted. */
export async function unknownSecret(auth: Auth): Promise<string> {
  const { secretConfig: key } = await auth.$context;
  return symmetricEncrypt({ key, data: generateRandomString(SECRET_LENGTH) });
}

async function secretsOf(auth: Auth, recoveryCodes: readonly string[]) {
  const { secretConfig: key } = await auth.$context;
  const backupCodes = await symmetricEncrypt({ key, data: JSON.stringify(recoveryCodes) });
  return { secret: await unknownSecret(auth), backupCodes };
}

type Asked = { readonly headers: Headers; readonly response: unknown };

function handOn(c: PersonCall, { headers, response }: Asked): Options {
  for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
  return passkeyOptionsSchema.parse(response);
}

async function refusingOurWay<Done>(asked: Promise<Done>): Promise<Done> {
  return asked.catch((error: unknown) => {
    if (!isAPIError(error)) throw error;
    throw (
      passkeyRefusal(error.body?.code) ?? new DomainError("passkey_refused", { reason: "foreign" })
    );
  });
}
