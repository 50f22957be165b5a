import { findDutyCrosswalk } from "@bunkai/catalogs/crosswalks";
import { addMatrix, findMatrix } from "@bunkai/db/stores/matrices";
import { findOffering } from "@bunkai/db/stores/offerings";
import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import {
  matrixIdSchema,
  matrixRowIdSchema,
  type OrganizationId,
  type RevisionId,
} from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import { demandPrintable } from "@bunkai/domain/paper/demand-printable";
import { type DraftBasis, draftRow, type Seats } from "@bunkai/domain/responsibility/draft-row";
import type { Matrix, MatrixOpen } from "@bunkai/domain/responsibility/matrix";
import type { Party } from "@bunkai/domain/responsibility/party";
import { takeCharge } from "../account/take-charge.ts";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { DUTY_CATALOG_KEY, getDutyCatalog } from "./get-duty-catalog.ts";
import { seatedParties } from "./seated-parties.ts";
import { tellOthersAtTable } from "./tell-others-at-table.ts";

/**
 * Opens a responsibility matrix with the vendor of an offering, drafted from the duty catalogue and the issued documents chosen.
 * The organisation itself must be one of the parties; whoever has an organisation here takes part, under its registered name.
 *
 * @throws DomainError `not_found` (offering, revision, organisation), `party_misfit`, `party_unknown` when the organisation is no party
 * @throws DomainError `basis_strange` with the revisions of other products, of others than the parties, or withdrawn
 * @throws DomainError `text_unprintable` when a name or the title could not stand on the agreement's paper
 */
export function openMatrix(ctx: Context, values: MatrixOpen): Promise<Matrix> {
  return perform(ctx, "matrix.open", async (tenant) => {
    const offering = await findOffering(tenant, values.offeringId);
    if (!offering) throw new DomainError("not_found");
    const participants = values.parties.flatMap(({ organizationId }) => organizationId ?? []);
    if (!participants.includes(ctx.organizationId)) {
      throw new DomainError("party_unknown", { party: "own" });
    }
    const parties = await seatedParties(tenant, values.parties, offering.vendorId);
    demandPrintable([values.title, offering.name, offering.versionLabel, parties]);
    const seats = seatsOf(parties, offering.vendorId);
    const bases = await readBases(tenant, { ids: values.basisRevisionIds, offering, participants });

    const id = newId(matrixIdSchema);
    const dutyCatalog = getDutyCatalog(DUTY_CATALOG_KEY);
    const rows = dutyCatalog.duties.map((duty, position) => {
      const { assignment, sources } = draftRow(duty, offering.serviceType, bases, seats);
      return {
        id: newId(matrixRowIdSchema),
        dutyKey: duty.key,
        position,
        assignment,
        sources: [...sources],
        acceptedBy: [],
        declinedBy: [],
        proposalNumber: 0,
      };
    });
    await addMatrix(
      tenant,
      {
        id,
        title: values.title,
        offeringId: offering.id,
        offeringName: offering.name,
        versionLabel: offering.versionLabel,
        serviceType: offering.serviceType,
        parties,
        basisRevisionIds: values.basisRevisionIds,
        dutyCatalogKey: dutyCatalog.key,
        createdAt: ctx.installation.now(),
      },
      rows,
    );
    await takeCharge(ctx, tenant, "matrix", id);
    const matrix = await findMatrix(tenant, id);
    if (!matrix) throw new Error("A matrix that was just opened is missing.");
    await tellOthersAtTable(ctx, tenant, matrix, "matrix_opened");
    const subject = { kind: "matrix", id };
    const names = { title: values.title };
    const facts = { offeringId: offering.id, basisRevisionIds: values.basisRevisionIds };
    const others = participants.filter((one) => one !== ctx.organizationId);
    return {
      result: matrix,
      events: [
        { subject, facts, names },
        ...others.map((organizationId) => ({ subject, facts, names, organizationId })),
      ],
    };
  });
}

/**
 * What the chosen revisions say. One that may not be read cannot be a basis, nor one of another product or of somebody
 * who has no part in the matrix: nobody's words are turned into duties of something else. What was withdrawn holds for
 * nothing; an older revision may still be what was bought.
 */
async function readBases(
  tenant: Tenant,
  {
    ids,
    offering,
    participants,
  }: {
    readonly ids: readonly RevisionId[];
    readonly offering: Offering;
    readonly participants: readonly OrganizationId[];
  },
): Promise<DraftBasis[]> {
  const revisions = await findRevisions(tenant, ids);
  const texts = await findRevisionTexts(tenant, ids);
  if (texts.size !== ids.length) throw new DomainError("not_found");
  const strange = revisions.filter(
    ({ offeringId, state, vendorId }) =>
      state === "withdrawn" || offeringId !== offering.id || !participants.includes(vendorId),
  );
  if (strange.length > 0) {
    throw new DomainError("basis_strange", { revisionIds: strange.map(({ id }) => id) });
  }
  const editions = await getEditions(
    tenant,
    revisions.map(({ editionKey }) => editionKey),
  );
  return revisions.map(({ editionKey, id }) => {
    const content = readRevisionContent(texts.get(id) ?? "");
    const answers = new Map(content.answers.map(({ itemKey, ...answer }) => [itemKey, answer]));
    const { contradicting } = sheetItems(editionIn(editions, editionKey), answers);
    return {
      revisionId: id,
      links: findDutyCrosswalk(editionKey, DUTY_CATALOG_KEY)?.links ?? [],
      answers,
      contradicting: new Set(contradicting.map(({ key }) => key)),
    };
  });
}

/** Who sits where: the vendor is the party whose offering it is, the hospital the party of that kind. */
function seatsOf(parties: readonly Party[], vendorId: OrganizationId): Seats {
  const vendor = parties.find(({ organizationId }) => organizationId === vendorId);
  const hospital = parties.find(({ kind }) => kind === "hospital");
  if (!vendor || !hospital) throw new DomainError("party_misfit");
  return { vendor: vendor.key, hospital: hospital.key };
}
