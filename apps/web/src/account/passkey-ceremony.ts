import type { Words } from "@bunkai/language/ja";
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { documentLanguage } from "../language/first-language.ts";
import { loadWords } from "../language/load-words.ts";
import { Problem } from "../problem.ts";

/** A question of the server for an authenticator. */
type Question = { readonly [field: string]: unknown; readonly challenge: string };
type Trouble = keyof Words["passkey"]["trouble"];

/** How browsers call what went wrong. Source: WebAuthn Level 3, 5.1.3 and 5.1.4. */
const troubleByName: Readonly<Record<string, Trouble>> = {
  AbortError: "cancelled",
  ConstraintError: "incapable",
  InvalidStateError: "exists",
  NotAllowedError: "cancelled",
  NotSupportedError: "incapable",
  SecurityError: "wrongPlace",
};

/**
 * Lets the browser make a passkey, on a device that the person chooses.
 *
 * @throws Problem `passkey_undone` with a sentence that says what to do
 */
export function makePasskey(question: Question): Promise<object> {
  const optionsJSON = question as unknown as PublicKeyCredentialCreationOptionsJSON;
  return ask(() => startRegistration({ optionsJSON }));
}

/** Lets the browser show a passkey. @throws Problem `passkey_undone` with a sentence that says what to do */
export function askForPasskey(question: Question): Promise<object> {
  const optionsJSON: PublicKeyCredentialRequestOptionsJSON = question;
  return ask(() => startAuthentication({ optionsJSON }));
}

async function ask<Answer extends object>(start: () => Promise<Answer>): Promise<Answer> {
  if (!browserSupportsWebAuthn()) throw await problemOf("unsupported");
  return start().catch(async (error: unknown) => {
    throw await problemOf(troubleOf(error));
  });
}

function troubleOf(error: unknown): Trouble {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause instanceof Error && troubleByName[cause.name]) || "cancelled";
}

/** The browser's own sentences are for developers, and in its own tongue. */
async function problemOf(trouble: Trouble): Promise<Problem> {
  const { passkey } = await loadWords(documentLanguage());
  return new Problem(0, "passkey_undone", passkey.trouble[trouble], {}, [], null);
}
