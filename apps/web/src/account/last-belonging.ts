import type { Me } from "@bunkai/domain/account/member";
import { recordOf } from "../record-of.ts";
import { findStored, keepStored } from "../stored.ts";

const KEY = "bunkai.belonging";

/** The organisation that somebody last worked for in this browser, by its name: who is removed sees it nowhere else any more. */
type LastBelonging = { readonly organizationId: string; readonly organizationName: string };

/** For which organisation the person last worked here; null: nobody knows, or it was somebody else. */
function findLastBelonging(personId: string): LastBelonging | null {
  const kept = recordOf(parsed(findStored(KEY)));
  const { organizationId, organizationName } = kept;
  if (kept.personId !== personId) return null;
  if (typeof organizationId !== "string" || typeof organizationName !== "string") return null;
  return { organizationId, organizationName };
}

/** Remembers for which organisation the person works here. */
export function keepLastBelonging(personId: string, last: LastBelonging): void {
  const { organizationId, organizationName } = last;
  keepStored(KEY, JSON.stringify({ personId, organizationId, organizationName }));
}

/** Forgets it, where the person chose to leave or to work for another one: that is no news. */
export function forgetLastBelonging(): void {
  keepStored(KEY, null);
}

/** Of which organisation the person is no member any more, though he or she was, here: null: of none. */
export function findGone({ memberships, person }: Pick<Me, "memberships" | "person">) {
  const last = findLastBelonging(person.id);
  const isMember = memberships.some(
    ({ organizationId }) => organizationId === last?.organizationId,
  );
  return isMember ? null : last;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
