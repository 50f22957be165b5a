import { findAgreement } from "@bunkai/db/stores/agreements";
import { findMatrix } from "@bunkai/db/stores/matrices";
import { findRevisions } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { GuestInvite } from "@bunkai/domain/guest/guest-link";
import type { AgreementId, MatrixId, OrganizationId, RevisionId } from "@bunkai/domain/id";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";

/** What a link is to be for, as the inviting organisation knows it. */
export type GuestObject = {
  /** Null where a file is asked for: the wish is the link's own. */
  readonly id: string | null;
  readonly title: string;
  readonly organizationName: string;
  readonly partyKey: string | null;
  /** The matrix at whose table the guest sits; null for other objects. */
  readonly matrix: Matrix | null;
  /** The seat that a former guest of the party held; null: there is none yet. */
  readonly seatId: OrganizationId | null;
};

/**
 * Finds what somebody is to be invited to, and whether there is a place for a guest.
 *
 * @throws DomainError `not_found`, `guest_misfit` with the reason
 */
export function guestObjectOf(tenant: Tenant, wish: GuestInvite): Promise<GuestObject> {
  if (wish.kind === "revision") return ofRevision(tenant, wish.revisionId, wish.organizationName);
  if (wish.kind === "matrix") return ofMatrix(tenant, wish.matrixId, wish.partyKey);
  if (wish.kind === "agreement") return ofAgreement(tenant, wish.agreementId, wish.partyKey);
  const { organizationName, wish: title } = wish;
  return Promise.resolve({ ...NO_TABLE, id: null, title: firstLine(title), organizationName });
}

const NO_TABLE = { partyKey: null, matrix: null, seatId: null };

async function ofRevision(
  tenant: Tenant,
  id: RevisionId,
  organizationName: string,
): Promise<GuestObject> {
  const [revision] = await findRevisions(tenant, [id]);
  // Only whose sheet it is shows it to others.
  if (revision?.vendorId !== tenant.organizationId) throw new DomainError("not_found");
  if (revision.state === "withdrawn") throw misfit("withdrawn");
  const title = `${revision.offeringName} ${revision.versionLabel}`;
  return { ...NO_TABLE, id, title, organizationName };
}

async function ofMatrix(tenant: Tenant, id: MatrixId, partyKey: string): Promise<GuestObject> {
  const matrix = await findMatrix(tenant, id, { lock: true });
  if (!matrix) throw new DomainError("not_found");
  if (!matrix.isOpener) throw misfit("notOpener");
  if (matrix.state !== "talking") throw misfit("fixed");
  return { ...placeOf(matrix, partyKey), id, title: matrix.title };
}

async function ofAgreement(
  tenant: Tenant,
  id: AgreementId,
  partyKey: string,
): Promise<GuestObject> {
  const found = await findAgreement(tenant, id, { lock: true });
  const matrix = found && (await findMatrix(tenant, found.agreement.matrixId));
  if (!matrix) throw new DomainError("not_found");
  const { signatures, signersNeeded, state, title } = found.agreement;
  if (!matrix.isOpener) throw misfit("notOpener");
  const isDue =
    signersNeeded.includes(partyKey) && !signatures.some((one) => one.partyKey === partyKey);
  if (state !== "signing" || !isDue) throw misfit("notSigning");
  return { ...placeOf(matrix, partyKey), id, title };
}

/** The place of a party that was named without an organisation, whether a guest has held it or not. */
function placeOf(matrix: Matrix, partyKey: string): Omit<GuestObject, "id" | "title"> {
  const party = matrix.parties.find(({ key }) => key === partyKey);
  if (!party) throw misfit("party");
  const { name: organizationName, organizationId: seatId } = party;
  if (seatId !== null && !matrix.guestParties.includes(partyKey)) throw misfit("party");
  return { organizationName, partyKey, matrix, seatId };
}

function misfit(reason: string): DomainError {
  return new DomainError("guest_misfit", { reason });
}

function firstLine(text: string): string {
  return text.split("\n")[0]?.slice(0, 200) ?? "";
}
