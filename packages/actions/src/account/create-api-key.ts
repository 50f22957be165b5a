import { addApiKey } from "@bunkai/db/stores/api-keys";
import type { ApiKeyCreate, ApiKeyCreated } from "@bunkai/domain/account/api-key";
import { demandHeldFactor, signingKinds } from "@bunkai/domain/account/fresh-factor";
import { apiKeyIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { newApiKeySecret } from "./api-key-secret.ts";

const DAY_MS = 86_400_000;

/**
 * Makes a key with which a program acts for the organisation. Its secret is in the answer and nowhere else: answers to
 * repeated requests are kept, hence this deed knows no repeated request. Two requests make two keys, and the list shows both.
 * A key outlives the session: whoever has a second factor shows it just before.
 *
 * @throws DomainError `fresh_factor_needed`
 */
export async function createApiKey(
  ctx: Context,
  { name, scopes, validDays }: ApiKeyCreate,
): Promise<ApiKeyCreated> {
  const { secret, secretHash, start } = newApiKeySecret();
  const key = await perform({ ...ctx, idempotency: undefined }, "apiKey.create", async (tenant) => {
    const createdAt = ctx.installation.now();
    demandHeldFactor(ctx.session, createdAt, signingKinds);
    const expiresAt = new Date(createdAt.getTime() + validDays * DAY_MS);
    const createdBy = ctx.person.name;
    const id = newId(apiKeyIdSchema);
    const values = { id, name, scopes, start, secretHash, createdBy, createdAt, expiresAt };
    return {
      result: await addApiKey(tenant, values),
      events: [
        {
          subject: { kind: "apiKey", id },
          facts: { scopes, expiresAt: expiresAt.toISOString() },
          names: { apiKey: name },
        },
      ],
    };
  });
  return { key, secret };
}
