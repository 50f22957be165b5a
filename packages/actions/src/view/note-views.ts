import { findAgreement } from "@bunkai/db/stores/agreements";
import { findMatrix } from "@bunkai/db/stores/matrices";
import { noteViews as note } from "@bunkai/db/stores/object-views";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { findRevisions } from "@bunkai/db/stores/revisions";
import { actFor, inTenant, type Tenant } from "@bunkai/db/tenant";
import { japaneseDayOf } from "@bunkai/domain/audit/japanese-day";
import type { AgreementId, MatrixId, OrganizationId, RevisionId } from "@bunkai/domain/id";
import type { ActingContext } from "../context.ts";
import { principalOf } from "../principal.ts";

/** Something that the person who acts has just been shown, or has taken along. */
export type Seen = {
  readonly how: "downloaded" | "opened";
} & (
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "matrix"; readonly id: MatrixId }
  | { readonly kind: "revision"; readonly id: RevisionId }
);

/**
 * Notes who saw what, once for each organisation that may know of it: the viewer's own with the name of the person or the key, and those
 * who have a part in the thing without it. A transaction of its own, after the answer: reading waits for nothing.
 *
 * It is no deed and leaves no event: a chain that grew with every look would hide what was done.
 */
export async function noteViews(ctx: ActingContext, seen: readonly Seen[]): Promise<void> {
  const { installation, organizationId } = ctx;
  const { actorId, personId } = principalOf(ctx);
  const viewerOfOwn = { id: actorId, name: "apiKey" in ctx ? ctx.apiKey.name : ctx.person.name };
  const at = installation.now();
  await inTenant(installation.db, { organizationId, personId }, async (tenant) => {
    const viewer = await findOrganization(tenant);
    if (!viewer) return;
    const seenBy = await audiencesOf(tenant, seen);
    // In one order, so that two viewers wait for each other instead of stopping each other.
    for (const [audienceId, things] of [...seenBy].sort(([one], [other]) =>
      one < other ? -1 : 1,
    )) {
      await actFor(tenant, audienceId);
      const views = things.map(({ how, id, kind }) => ({
        objectKind: kind,
        objectId: id,
        viewerOrganizationId: organizationId,
        viewerName: viewer.name,
        person: audienceId === organizationId ? viewerOfOwn : null,
        how,
        day: japaneseDayOf(at),
        at,
      }));
      await note({ ...tenant, organizationId: audienceId }, views);
    }
  });
}

/** Who may know of which view: the viewer's own organisation of all, others of what they have a part in. */
async function audiencesOf(
  tenant: Tenant,
  seen: readonly Seen[],
): Promise<ReadonlyMap<OrganizationId, readonly Seen[]>> {
  const audiences = new Map<OrganizationId, Seen[]>([
    [tenant.organizationId, [...seen].sort(byId)],
  ]);
  const revisionIds = seen.flatMap((one) => (one.kind === "revision" ? [one.id] : []));
  const vendorOf = new Map(
    (await findRevisions(tenant, revisionIds)).map(({ id, vendorId }) => [id, vendorId]),
  );
  for (const one of [...seen].sort(byId)) {
    const vendorId = one.kind === "revision" ? vendorOf.get(one.id) : undefined;
    const others = one.kind === "revision" ? [vendorId] : await partiesOf(tenant, one);
    for (const id of others) {
      if (id === undefined || id === tenant.organizationId) continue;
      audiences.set(id, [...(audiences.get(id) ?? []), one]);
    }
  }
  return audiences;
}

/** The organisations at the table, as the viewer sees them. */
async function partiesOf(
  tenant: Tenant,
  seen: Exclude<Seen, { kind: "revision" }>,
): Promise<readonly OrganizationId[]> {
  const matrixId =
    seen.kind === "matrix" ? seen.id : (await findAgreement(tenant, seen.id))?.agreement.matrixId;
  const matrix = matrixId && (await findMatrix(tenant, matrixId));
  return matrix ? matrix.parties.flatMap((party) => party.organizationId ?? []) : [];
}

function byId(one: Seen, other: Seen): number {
  return one.id < other.id ? -1 : 1;
}
