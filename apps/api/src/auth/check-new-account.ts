import { emailSchema } from "@bunkai/domain/account/email";
import { personNameSchema } from "@bunkai/domain/account/person";
import { languageFromHeader } from "@bunkai/language/language";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { z } from "zod";

const newAccountSchema = z.looseObject({
  name: personNameSchema,
  email: emailSchema,
  image: z.undefined().optional(),
});
const codeByField: Readonly<Record<string, string>> = {
  email: "INVALID_EMAIL",
  name: "INVALID_NAME",
};

/**
 * Checks name and address of a new account by our own rules, before anybody looks whether the address is taken:
 * so that a refusal never tells.
 */
export const checkNewAccount = createAuthMiddleware(async (call) => {
  if (call.path !== "/sign-up/email") return;
  const parsed = newAccountSchema.safeParse(call.body);
  if (!parsed.success) {
    const [field] = parsed.error.issues[0]?.path ?? [];
    const code = codeByField[String(field)] ?? "VALIDATION_ERROR";
    throw new APIError("BAD_REQUEST", { code, message: code });
  }
  const account = parsed.data;
  const language = account.language ?? languageFromHeader(call.headers?.get("accept-language"));
  return { context: { body: { ...account, language } } };
});
