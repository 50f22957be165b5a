import { findMembersToTell, type Told } from "@bunkai/db/stores/members";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import type { OrganizationId } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { Notification } from "@bunkai/domain/notification/notification";
import type { Installation, PersonContext } from "../context.ts";
import { notify } from "./notify.ts";

/** What to tell members of one organisation: those with a role that can act on it, or must know. */
export type Telling = Omit<Told, "day" | "except"> & {
  readonly organizationId: OrganizationId;
  readonly message: Pick<Notification, "kind" | "facts" | "path">;
};

/** Who did it, and is not told: a person, or the installation itself. */
type Author = {
  readonly installation: Installation;
  readonly person?: PersonContext["person"];
};

/**
 * Puts lines into the inboxes of members of the organisations that a deed concerns, as part of the deed.
 * The author hears nothing, in whichever organisation. Before the audit events, which must come last.
 */
export async function tellOrganizations(
  { installation, person }: Author,
  tenant: Tenant,
  tellings: readonly Telling[],
): Promise<void> {
  const day = japaneseDay(installation.now());
  // In one order, so that two deeds that tell the same people do not wait for each other.
  const inOrder = tellings.toSorted((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
  for (const { message, organizationId, roles, unless } of inOrder) {
    const there = { ...tenant, organizationId };
    await actFor(tenant, organizationId);
    const told = await findMembersToTell(there, {
      ...{ day, roles, unless },
      except: person?.id ?? null,
    });
    await notify({ installation }, there, told, message);
  }
  await actFor(tenant, tenant.organizationId);
}
