import { findMembersToTell } from "@bunkai/db/stores/members";
import {
  findReceivedCopies,
  listHolders,
  markReplacementTold,
} from "@bunkai/db/stores/received-copies";
import { findRevisions } from "@bunkai/db/stores/revisions";
import { inSystem } from "@bunkai/db/tenant";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import {
  type OfferingId,
  type OrganizationId,
  organizationIdSchema,
  type ReceivedCopyId,
  type RevisionId,
  receivedCopyIdSchema,
} from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { titleOfOffering } from "../audit/title-of.ts";
import type { Installation } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { performAsSystem } from "../perform.ts";

type Issue = { readonly offeringId: OfferingId; readonly revisionId: RevisionId };

/**
 * Tells the members of each organisation that holds a copy of a sheet that its vendor has now issued it. Done by the
 * installation, so that the vendor learns nothing of who holds one. Once for each copy and revision.
 */
export async function tellHolders(installation: Installation, issue: Issue): Promise<void> {
  const holders = await inSystem(installation.db, (system) =>
    listHolders(system, issue.offeringId),
  );
  for (const { organizationId, receivedCopyId } of holders) {
    const id = receivedCopyIdSchema.parse(receivedCopyId);
    await tellHolder(installation, organizationIdSchema.parse(organizationId), id, issue);
  }
}

async function tellHolder(
  installation: Installation,
  organizationId: OrganizationId,
  id: ReceivedCopyId,
  { revisionId }: Issue,
): Promise<void> {
  await performAsSystem(installation, organizationId, "receivedCopy.tell", async (tenant) => {
    const [copy] = await findReceivedCopies(tenant, [id]);
    const [revision] = await findRevisions(tenant, [revisionId]);
    if (!copy || copy.retired || revision?.kind !== copy.kind) return null;
    if (!(await markReplacementTold(tenant, id, revisionId))) return null;
    const roles = rolesByDeed["receivedCopy.write"];
    const day = japaneseDay(installation.now());
    const told = await findMembersToTell(tenant, { day, roles, except: null });
    const title = titleOfOffering({ name: copy.offeringName, versionLabel: copy.versionLabel });
    await notify({ installation }, tenant, told, {
      kind: "copy_issued",
      facts: { name: revision.vendorName, product: title },
      path: `/received-copies/${id}`,
    });
    return {
      result: null,
      events: [{ subject: { kind: "receivedCopy", id }, facts: { revisionId }, names: { title } }],
    };
  });
}
