import { emailSchema } from "@bunkai/domain/account/email";
import {
  PASSWORD_LENGTH_MAX,
  PASSWORD_LENGTH_MIN,
  PASSWORD_LENGTH_MIN_WITH_FACTOR,
  personNameSchema,
} from "@bunkai/domain/account/person";
import { readRecoveryCode } from "@bunkai/domain/account/recovery-code";
import { z } from "zod";

const passwordNewSchema = (lengthMin: number) =>
  z
    .string()
    .min(1, { error: "empty" })
    .min(lengthMin, { error: "password_short" })
    .max(PASSWORD_LENGTH_MAX, { error: "password_long" });

/** Checks of the forms before signing in. An `error` is the code under which the field says what is wrong. */
export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, { error: "empty" }),
});
export const codeSchema = z.object({
  code: z
    .string()
    .transform((code) => code.normalize("NFKC").replaceAll(/\s/gu, ""))
    .pipe(z.string().regex(/^\d{6}$/u, { error: "code_wrong" })),
});
export const recoveryCodeSchema = z.object({
  code: z
    .string()
    .transform(readRecoveryCode)
    .pipe(z.string().regex(/^[0-9a-z]{5}-[0-9a-z]{5}$/u, { error: "recovery_code_wrong" })),
});
export const passwordSchema = z.object({ password: z.string().min(1, { error: "empty" }) });
export const signUpSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: passwordNewSchema(PASSWORD_LENGTH_MIN),
});
export const forgotSchema = z.object({ email: emailSchema });
/** Whether this person has a second factor is the server's to know. */
export const resetSchema = z.object({
  newPassword: passwordNewSchema(PASSWORD_LENGTH_MIN_WITH_FACTOR),
});
export const changePasswordSchema = (lengthMin: number) =>
  z.object({
    currentPassword: z.string().min(1, { error: "empty" }),
    newPassword: passwordNewSchema(lengthMin),
  });
