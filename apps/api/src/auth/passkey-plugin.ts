import { passkey } from "@better-auth/passkey";
import type { Installation } from "@bunkai/actions/context";
import type { MadePasskey } from "@bunkai/db/stores/own-factors";
import { notePasskeyUse } from "@bunkai/db/stores/passkeys";
import { notePasskeySignIn } from "@bunkai/db/stores/sessions";
import { passkeyOptionsSchema, passkeyShownSchema } from "@bunkai/domain/account/passkey";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { sessionIdSchema } from "@bunkai/domain/id";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, isAPIError } from "better-auth/api";
import { z } from "zod";
import { settleMaking } from "./passkey-making.ts";
import { passkeyApiError } from "./passkey-refusal.ts";
import { settleShowing } from "./passkey-showing.ts";

const OPTIONS_PATH = "/passkey/generate-authenticate-options";
/** Where a passkey is shown. */
const PASSKEY_PATH = "/passkey/verify-authentication";

const bodySchema = z.object({ response: passkeyShownSchema });

/**
 * Passkeys of this address alone: those of phones, of PCs, and security keys. Each keeps by itself to whom it belongs,
 * so that nobody types an address, and has to make sure who holds it.
 */
export function passkeyPlugin(installation: Installation, baseUrl: string) {
  const { hostname, origin } = new URL(baseUrl);
  return passkey({
    rpID: hostname,
    rpName: "Bunkai",
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    advanced: { webAuthnChallengeCookie: "passkey_challenge" },
    registration: {
      // The plugin itself takes one that was not verified, here and below.
      afterVerification: ({ clientData, verification: { registrationInfo } }) => {
        if (!registrationInfo?.userVerified) throw passkeyApiError("PASSKEY_UNVERIFIED");
        settleMaking(keptOf(registrationInfo, clientData.response.transports));
      },
    },
    authentication: {
      afterVerification: async ({ clientData, verification: { authenticationInfo } }) => {
        const { newCounter: counter, userVerified } = authenticationInfo;
        if (!userVerified) throw passkeyApiError("PASSKEY_UNVERIFIED");
        const use = { credentialId: clientData.id, counter, usedAt: installation.now() };
        const ownerId = await notePasskeyUse(installation.db, use);
        // Shown twice at once with one count: one of the two is a copy.
        if (!ownerId) throw passkeyApiError("PASSKEY_COUNTED_BEFORE");
        settleShowing(ownerId);
      },
    },
  });
}

/** What the plugin leaves open: it is asked for the holder's presence of mind, and its session says how it was opened. */
export function passkeyRules({ db, now }: Installation) {
  return {
    id: "passkey-rules",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === PASSKEY_PATH,
          handler: createAuthMiddleware(async ({ body }) => {
            if (bodySchema.safeParse(body).success) return;
            const errors = [{ pointer: "/response", code: "invalid_format" }];
            throw new DomainError("invalid_input", { in: "body", errors });
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === OPTIONS_PATH,
          handler: createAuthMiddleware(async (call) => {
            if (isAPIError(call.context.returned)) return;
            const options = passkeyOptionsSchema.parse(call.context.returned);
            return call.json({ ...options, userVerification: "required" });
          }),
        },
        {
          matcher: ({ path }) => path === PASSKEY_PATH,
          handler: createAuthMiddleware(async (call) => {
            const open = call.context.newSession;
            if (!open || isAPIError(call.context.returned)) return;
            await notePasskeySignIn(db, sessionIdSchema.parse(open.session.id), now());
            // Tokens of sessions leave in their own cookie alone.
            return call.json({ signedIn: true });
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/** A passkey that a device has registered, as far as it is kept. */
type Registered = {
  readonly aaguid: string;
  readonly credential: {
    readonly counter: number;
    readonly id: string;
    readonly publicKey: Uint8Array;
  };
  readonly credentialBackedUp: boolean;
  readonly credentialDeviceType: string;
};

/** In the form in which better-auth reads it when the passkey is shown. */
function keptOf(registered: Registered, transports: readonly string[] = []): MadePasskey {
  const { aaguid, credential, credentialBackedUp, credentialDeviceType } = registered;
  return {
    aaguid,
    backedUp: credentialBackedUp,
    counter: credential.counter,
    credentialID: credential.id,
    deviceType: credentialDeviceType,
    publicKey: Buffer.from(credential.publicKey).toString("base64"),
    transports: transports.join(","),
  };
}
