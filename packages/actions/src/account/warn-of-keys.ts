import { listKeysToWarnOf, markKeyWarned } from "@bunkai/db/stores/api-keys";
import { findMembersToTell } from "@bunkai/db/stores/members";
import { inSystem } from "@bunkai/db/tenant";
import { API_KEY_WARNED_DAYS } from "@bunkai/domain/account/api-key";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import type { ApiKeyId, OrganizationId } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { Installation } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { performAsSystem } from "../perform.ts";

const DAY_MS = 86_400_000;

/** Tells the administrators, once for each key, that it ends within two weeks: a program would stop without a word. */
export async function warnOfKeys(installation: Installation): Promise<void> {
  const now = installation.now();
  const until = new Date(now.getTime() + API_KEY_WARNED_DAYS * DAY_MS);
  const due = await inSystem(installation.db, (system) => listKeysToWarnOf(system, { now, until }));
  for (const { id, organizationId } of due) await warnOf(installation, organizationId, id);
}

async function warnOf(
  installation: Installation,
  organizationId: OrganizationId,
  id: ApiKeyId,
): Promise<void> {
  await performAsSystem(installation, organizationId, "apiKey.warn", async (tenant) => {
    const key = await markKeyWarned(tenant, id, installation.now());
    if (!key) return null;
    const roles = rolesByDeed["apiKey.create"];
    const day = japaneseDay(installation.now());
    const told = await findMembersToTell(tenant, { day, roles, except: null });
    await notify({ installation }, tenant, told, {
      kind: "api_key_expiring",
      facts: { name: key.name },
      path: "/settings/api-keys",
    });
    return {
      result: null,
      events: [
        {
          subject: { kind: "apiKey", id },
          facts: { expiresAt: key.expiresAt },
          names: { apiKey: key.name },
        },
      ],
    };
  });
}
