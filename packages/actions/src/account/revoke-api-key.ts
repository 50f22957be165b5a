import { revokeApiKey as revoke } from "@bunkai/db/stores/api-keys";
import type { ApiKey } from "@bunkai/domain/account/api-key";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ApiKeyId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Revokes a key: the next request that brings it is refused.
 *
 * @throws DomainError `not_found` when it is not there, or was revoked before
 */
export function revokeApiKey(ctx: Context, id: ApiKeyId): Promise<ApiKey> {
  return perform(ctx, "apiKey.revoke", async (tenant) => {
    const key = await revoke(tenant, id, ctx.installation.now());
    if (!key) throw new DomainError("not_found");
    return {
      result: key,
      events: [{ subject: { kind: "apiKey", id }, names: { apiKey: key.name } }],
    };
  });
}
