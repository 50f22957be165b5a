import { randomBytes } from "node:crypto";
import { type AuditHead, appendAuditLink, lockAuditHeads } from "@bunkai/db/stores/audit";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import type { OrganizationId } from "@bunkai/domain/id";
import { type AuditEvent, auditEventHash, auditEventText } from "@bunkai/proof/audit/audit-event";
import { commitmentOf } from "@bunkai/proof/audit/commitment";

/** Who did it. A person's name goes into the erasable table; the chain holds a commitment to it. */
export type Actor =
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "system" };

/** One event of a deed: what happened to what. `facts` must hold no personal data; `names` is where that goes. */
export type Happening = {
  /** The organisation whose chain gets the event. Default: the tenant. One event per organisation touched. */
  readonly organizationId?: OrganizationId;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts?: AuditEvent["facts"];
  readonly names?: Readonly<Record<string, string>>;
};

type Occasion = { readonly deed: string; readonly actor: Actor; readonly at: Date };
type Name = { readonly field: string; readonly salt: string; readonly value: string };

const SALT_BYTES = 16;

/** Appends a deed's events to the chains of all organisations that it touches. Must be the last thing of a transaction. */
export async function recordEvents(
  tenant: Tenant,
  occasion: Occasion,
  happenings: readonly Happening[],
): Promise<void> {
  const ownerOf = (happening: Happening) => happening.organizationId ?? tenant.organizationId;
  const heads = await lockAuditHeads(tenant, happenings.map(ownerOf));
  const before = new Map(heads);
  for (const happening of happenings) {
    const owner = ownerOf(happening);
    const head = heads.get(owner);
    if (!head) throw new Error("An audit head that was not locked.");
    if (heads.size > 1) await actFor(tenant, owner);
    heads.set(owner, await append(tenant, occasion, happening, { owner, head, before }));
  }
  if (heads.size > 1) await actFor(tenant, tenant.organizationId);
}

async function append(
  tenant: Tenant,
  { actor, at, deed }: Occasion,
  { facts = {}, names = {}, subject }: Happening,
  chain: {
    readonly owner: OrganizationId;
    readonly head: AuditHead;
    readonly before: ReadonlyMap<OrganizationId, AuditHead>;
  },
): Promise<AuditHead> {
  const actorName = actor.kind === "person" ? salted("actor", actor.name) : null;
  const fields = Object.entries(names).map(([field, value]) => salted(field, value));
  const sequence = chain.head.sequence + 1;
  const text = auditEventText({
    format: "bunkai.audit/1",
    organizationId: chain.owner,
    sequence,
    previousHash: chain.head.hash,
    at: at.toISOString(),
    deed,
    actor: { kind: actor.kind, commitment: actorName && committed(actorName) },
    subject,
    facts,
    names: Object.fromEntries(fields.map((name) => [name.field, committed(name)])),
    counterparts: counterpartsOf(chain),
  });
  const hash = auditEventHash(text);
  await appendAuditLink(tenant, chain.owner, {
    sequence,
    at,
    deed,
    subjectKind: subject.kind,
    subjectId: subject.id,
    text,
    hash,
    names: actorName ? [actorName, ...fields] : fields,
  });
  return { sequence, hash };
}

/** The other organisations' ends before this deed: a chain whose tail was cut contradicts them. */
function counterpartsOf({
  before,
  owner,
}: {
  readonly owner: OrganizationId;
  readonly before: ReadonlyMap<OrganizationId, AuditHead>;
}): AuditEvent["counterparts"] {
  return [...before].flatMap(([organizationId, { hash, sequence }]) =>
    organizationId === owner || hash === null ? [] : [{ organizationId, sequence, hash }],
  );
}

function salted(field: string, value: string): Name {
  return { field, salt: randomBytes(SALT_BYTES).toString("hex"), value };
}

function committed({ salt, value }: Name): string {
  return commitmentOf(salt, value);
}
