import { findAgreement } from "@bunkai/db/stores/agreements";
import { findMatrix } from "@bunkai/db/stores/matrices";
import { noteView } from "@bunkai/db/stores/object-views";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { findRevisions } from "@bunkai/db/stores/revisions";
import { actFor, inTenant, type Tenant } from "@bunkai/db/tenant";
import { japaneseDayOf } from "@bunkai/domain/audit/japanese-day";
import type { AgreementId, MatrixId, OrganizationId, RevisionId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";

/** Something that the person who acts has just been shown, or has taken along. */
export type Seen = {
  readonly how: "downloaded" | "opened";
} & (
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "matrix"; readonly id: MatrixId }
  | { readonly kind: "revision"; readonly id: RevisionId }
);

/**
 * Notes who saw what, once for each organisation that may know of it: the viewer's own with the person's name, and those
 * who have a part in the thing without it. A transaction of its own, after the answer: reading waits for nothing.
 *
 * It is no deed and leaves no event: a chain that grew with every look would hide what was done.
 */
export async function noteViews(ctx: Context, seen: readonly Seen[]): Promise<void> {
  const { installation, organizationId, person } = ctx;
  const at = installation.now();
  await inTenant(installation.db, { organizationId, personId: person.id }, async (tenant) => {
    const viewer = await findOrganization(tenant);
    if (!viewer) return;
    const notes = [];
    for (const one of seen) {
      const audience = new Set([organizationId, ...(await partiesOf(tenant, one))]);
      notes.push(...[...audience].map((audienceId) => ({ ...one, audienceId })));
    }
    // In one order, so that two viewers of the same things wait for each other instead of stopping each other.
    notes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    for (const { audienceId, how, id, kind } of notes) {
      await actFor(tenant, audienceId);
      await noteView(
        { ...tenant, organizationId: audienceId },
        {
          objectKind: kind,
          objectId: id,
          viewerOrganizationId: organizationId,
          viewerName: viewer.name,
          person: audienceId === organizationId ? person : null,
          how,
          day: japaneseDayOf(at),
          at,
        },
      );
    }
  });
}

/** Who else has a part in it, as the viewer may see it. */
async function partiesOf(tenant: Tenant, seen: Seen): Promise<readonly OrganizationId[]> {
  if (seen.kind === "revision") {
    const [revision] = await findRevisions(tenant, [seen.id]);
    return revision ? [revision.vendorId] : [];
  }
  const matrixId =
    seen.kind === "matrix" ? seen.id : (await findAgreement(tenant, seen.id))?.agreement.matrixId;
  const matrix = matrixId && (await findMatrix(tenant, matrixId));
  return matrix ? matrix.parties.flatMap((party) => party.organizationId ?? []) : [];
}

function keyOf(note: { readonly audienceId: string; readonly kind: string; readonly id: string }) {
  return `${note.audienceId} ${note.kind} ${note.id}`;
}
