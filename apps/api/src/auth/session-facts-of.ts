import {
  type SessionFacts,
  secondFactorKindSchema,
  signInMethodSchema,
} from "@bunkai/domain/account/session-facts";
import { organizationIdSchema } from "@bunkai/domain/id";
import { z } from "zod";

/** The fields that we add to better-auth's session. Nobody outside can set them. */
export const sessionFields = {
  method: { type: "string", required: false, defaultValue: "password", input: false },
  onlyFor: { type: "string", required: false, input: false },
  secondFactor: { type: "string", required: false, input: false },
  secondFactorAt: { type: "date", required: false, input: false },
  lastUsedAt: { type: "date", required: false, input: false },
} as const;

const storedSchema = z.object({
  session: z.object({
    method: signInMethodSchema,
    onlyFor: organizationIdSchema.nullish().transform((id) => id ?? null),
    secondFactor: secondFactorKindSchema.nullish().transform((kind) => kind ?? null),
    secondFactorAt: z
      .date()
      .nullish()
      .transform((at) => at ?? null),
  }),
  user: z.object({ twoFactorEnabled: z.boolean().nullish() }),
});

/** How surely a session is its person's, from what better-auth reads of both. */
export function sessionFactsOf(read: object): SessionFacts {
  const { session, user } = storedSchema.parse(read);
  // Whoever came by a provider can be asked by it again.
  const hasSecondFactor = user.twoFactorEnabled === true || session.method === "provider";
  return { ...session, hasSecondFactor };
}
