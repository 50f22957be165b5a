import { randomBytes } from "node:crypto";
import { type AuditHead, appendAuditLink, lockAuditHeads } from "@bunkai/db/stores/audit";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import type { ApiKeyId, OrganizationId } from "@bunkai/domain/id";
import {
  type AuditActor,
  type AuditEvent,
  auditEventHash,
  auditEventText,
} from "@bunkai/proof/audit/audit-event";
import { commitmentOf } from "@bunkai/proof/audit/commitment";
import { ACTOR_FIELD } from "@bunkai/proof/audit/read-audit-names";

/** Who did it. The name of a person or a key goes into the erasable table; the chain holds a commitment to it. */
export type Actor =
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "apiKey"; readonly name: string; readonly id: ApiKeyId }
  | { readonly kind: "system" };

/** One event of a deed: what happened to what. `facts` must hold no personal data; `names` is where that goes. */
export type Happening = {
  /** The organisation whose chain gets the event. Default: the tenant. One event per organisation touched. */
  readonly organizationId?: OrganizationId;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts?: AuditEvent["facts"];
  readonly names?: Readonly<Record<string, string>>;
};

type Occasion = { readonly deed: string; readonly actor: Actor; readonly now: () => Date };
/** One organisation's chain, among the ends of all chains that the deed touches. */
type Chain = {
  readonly owner: OrganizationId;
  readonly heads: ReadonlyMap<OrganizationId, AuditHead>;
};
type Name = { readonly field: string; readonly salt: string; readonly value: string };

const SALT_BYTES = 16;

/** Appends a deed's events, one to the chain of each organisation that it touches. Must be the last thing of a transaction. */
export async function recordEvents(
  tenant: Tenant,
  occasion: Occasion,
  happenings: readonly Happening[],
): Promise<void> {
  const ownerOf = (happening: Happening) => happening.organizationId ?? tenant.organizationId;
  const owners = happenings.map(ownerOf);
  // A counterpart's event answers exactly one event: see verifyCounterparts in proof.
  if (new Set(owners).size < owners.length) throw new Error("Two events of one deed in one chain.");
  const heads = await lockAuditHeads(tenant, owners);
  // Asked when the heads are locked: a deed that waited must not bear an earlier time than the one before it.
  const at = occasion.now();
  const goesAbroad = owners.some((owner) => owner !== tenant.organizationId);
  for (const happening of happenings) {
    const owner = ownerOf(happening);
    if (goesAbroad) await actFor(tenant, owner);
    await append(tenant, { ...occasion, at }, happening, { owner, heads });
  }
  if (goesAbroad) await actFor(tenant, tenant.organizationId);
}

async function append(
  tenant: Tenant,
  { actor, at, deed }: Omit<Occasion, "now"> & { readonly at: Date },
  { facts = {}, names = {}, subject }: Happening,
  chain: Chain,
): Promise<void> {
  const head = chain.heads.get(chain.owner);
  if (!head) throw new Error("An audit head that was not locked.");
  const actorName = actor.kind === "system" ? null : salted(ACTOR_FIELD, actor.name);
  const fields = Object.entries(names).map(([field, value]) => salted(field, value));
  const sequence = head.sequence + 1;
  const text = auditEventText({
    format: "bunkai.audit/1",
    organizationId: chain.owner,
    sequence,
    previousHash: head.hash,
    at: at.toISOString(),
    deed,
    actor: committedActor(actor, actorName),
    subject,
    facts,
    names: Object.fromEntries(fields.map((name) => [name.field, committed(name)])),
    counterparts: counterpartsOf(chain),
  });
  await appendAuditLink(tenant, chain.owner, {
    sequence,
    at,
    deed,
    subjectKind: subject.kind,
    subjectId: subject.id,
    text,
    hash: auditEventHash(text),
    names: actorName ? [actorName, ...fields] : fields,
  });
}

function committedActor(actor: Actor, name: Name | null): AuditActor {
  if (actor.kind !== "apiKey") return { kind: actor.kind, commitment: name && committed(name) };
  if (!name) throw new Error("A key without a name.");
  return { kind: actor.kind, id: actor.id, commitment: committed(name) };
}

/** The other organisations' ends before this deed: a chain whose tail was cut contradicts them. */
function counterpartsOf({ heads, owner }: Chain): AuditEvent["counterparts"] {
  return [...heads].flatMap(([organizationId, { hash, sequence }]) =>
    organizationId === owner || hash === null ? [] : [{ organizationId, sequence, hash }],
  );
}

function salted(field: string, value: string): Name {
  return { field, salt: randomBytes(SALT_BYTES).toString("hex"), value };
}

function committed({ salt, value }: Name): string {
  return commitmentOf(salt, value);
}
