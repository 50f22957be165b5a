import { ProofError } from "../proof-error.ts";
import type { AuditEvent } from "./audit-event.ts";
import { commitmentOf } from "./commitment.ts";
import type { AuditName } from "./stored-audit-link.ts";

/** The field under which the name of an event's actor is stored. */
export const ACTOR_FIELD = "actor";

/**
 * What has become of a name since its event was written.
 *
 * - `kept`: value and salt are those that the event committed to
 * - `erased`: nothing is stored any more, which is legal
 * - `altered`: another value or salt is stored than the one committed to, or one that nothing committed to;
 *   what is stored is no truth and is not handed on
 */
export type AuditNameReading =
  | { readonly field: string; readonly state: "kept"; readonly value: string }
  | { readonly field: string; readonly state: "altered" | "erased"; readonly value: null };

/** Holds the stored names of an event against its commitments: the actor's first, then the others as the event lists them. */
export function readAuditNames(
  event: Pick<AuditEvent, "actor" | "names">,
  stored: readonly AuditName[],
): AuditNameReading[] {
  const { actor, names } = event;
  const ofActor = actor.commitment === null ? [] : [[ACTOR_FIELD, actor.commitment] as const];
  const committed = new Map([...ofActor, ...Object.entries(names)]);
  const readings = new Map<string, AuditNameReading>();
  for (const field of committed.keys()) readings.set(field, lostOf(field, "erased"));
  for (const name of stored) {
    const { field } = name;
    const isFirst = readings.get(field)?.state === "erased";
    const isKept = isFirst && isCommitted(name, committed.get(field));
    readings.set(field, isKept ? keptOf(name) : lostOf(field, "altered"));
  }
  return [...readings.values()];
}

function keptOf({ field, value }: AuditName): AuditNameReading {
  return { field, state: "kept", value };
}

function lostOf(field: string, state: "altered" | "erased"): AuditNameReading {
  return { field, state, value: null };
}

function isCommitted({ salt, value }: AuditName, commitment: string | undefined): boolean {
  try {
    return commitmentOf(salt, value) === commitment;
  } catch (error) {
    // No commitment was ever made to such a salt or value.
    if (error instanceof ProofError) return false;
    throw error;
  }
}
