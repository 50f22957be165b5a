import {
  type Agreement,
  type AgreementSignature,
  agreementSchema,
} from "@bunkai/domain/agreement/agreement-view";
import type { AgreementId, MatrixId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, asc, desc, eq, getTableColumns, inArray, isNull, max } from "drizzle-orm";
import { agreementDocuments, agreementSignatures, agreements } from "../schema/agreement.ts";
import { matrices } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";
import { demandParticipant, isParticipant } from "./participant.ts";

type Row = typeof agreements.$inferSelect;
type RowWithParties = Row & Pick<typeof matrices.$inferSelect, "parties">;
type SignatureRow = typeof agreementSignatures.$inferSelect;
type DocumentRow = typeof agreementDocuments.$inferSelect;

/** The parties of a matrix never change: its texts name them as it does. */
const withParties = { ...getTableColumns(agreements), parties: matrices.parties };
const isOfMatrix = eq(matrices.id, agreements.matrixId);

/** What a fixed text is at its beginning. Everything else of it comes later. */
type NewAgreement = Pick<
  Row,
  | "matrixId"
  | "id"
  | "documentNumber"
  | "title"
  | "language"
  | "content"
  | "contentSha256"
  | "documentSha256"
  | "signersNeeded"
  | "fixedAt"
>;

/** Keeps a fixed text as the next version of its matrix, which must be locked. Once for ever. */
export async function addAgreement(tenant: Tenant, agreement: NewAgreement): Promise<void> {
  await demandParticipant(tenant, agreement.matrixId);
  const [newest] = await tenant.sql
    .select({ version: max(agreements.version) })
    .from(agreements)
    .where(eq(agreements.matrixId, agreement.matrixId));
  await tenant.sql.insert(agreements).values({ ...agreement, version: (newest?.version ?? 0) + 1 });
}

/** Fixed texts of matrices that the tenant takes part in, newest first. Two queries. */
export async function listAgreements(
  tenant: Tenant,
  query: PageQuery & { readonly matrixId?: MatrixId | undefined },
): Promise<Page<Agreement>> {
  const rows = await tenant.sql
    .select(withParties)
    .from(agreements)
    .innerJoin(matrices, isOfMatrix)
    .where(
      and(
        isParticipant(tenant, agreements.matrixId),
        query.matrixId ? eq(agreements.matrixId, query.matrixId) : undefined,
        beyondCursor(
          query.cursor,
          { moment: agreements.fixedAt, id: agreements.id },
          "newestFirst",
        ),
      ),
    )
    .orderBy(desc(agreements.fixedAt), desc(agreements.id))
    .limit(query.limit + 1);
  const signatures = await signaturesOf(
    tenant,
    rows.map(({ id }) => id),
  );
  return pageFrom(
    rows,
    query.limit,
    (row) => viewOf(row, signatures),
    (row) => [row.fixedAt, row.id],
  );
}

/** A fixed text with its signatures, or null. With `lock`, nobody else signs or seals until the transaction ends. */
export async function findAgreement(
  tenant: Tenant,
  id: AgreementId,
  options?: { readonly lock: boolean },
): Promise<{ agreement: Agreement; content: string } | null> {
  const query = tenant.sql
    .select(withParties)
    .from(agreements)
    .innerJoin(matrices, isOfMatrix)
    .where(and(eq(agreements.id, id), isParticipant(tenant, agreements.matrixId)));
  const [row] = await (options?.lock ? query.for("update", { of: agreements }) : query);
  if (!row) return null;
  return { agreement: viewOf(row, await signaturesOf(tenant, [id])), content: row.content };
}

/** Keeps a signature of the tenant. A second one of the same party breaks the table's rule. */
export async function addAgreementSignature(
  tenant: Tenant,
  signature: Omit<SignatureRow, "organizationId">,
): Promise<void> {
  const { organizationId } = tenant;
  await tenant.sql.insert(agreementSignatures).values({ ...signature, organizationId });
}

/** Keeps the bytes of one step. Once for ever. */
export async function addAgreementDocument(tenant: Tenant, document: DocumentRow): Promise<void> {
  await demandParticipant(tenant, document.matrixId);
  await tenant.sql.insert(agreementDocuments).values(document);
}

/** The newest bytes of an agreement, or of its certificate; null when there are none yet. */
export async function findAgreementDocument(
  tenant: Tenant,
  id: AgreementId,
  kind: DocumentRow["kind"],
): Promise<Pick<DocumentRow, "bytes" | "sha256" | "step"> | null> {
  const [row] = await tenant.sql
    .select({
      bytes: agreementDocuments.bytes,
      sha256: agreementDocuments.sha256,
      step: agreementDocuments.step,
    })
    .from(agreementDocuments)
    .where(
      and(
        eq(agreementDocuments.agreementId, id),
        eq(agreementDocuments.kind, kind),
        isParticipant(tenant, agreementDocuments.matrixId),
      ),
    )
    .orderBy(desc(agreementDocuments.step))
    .limit(1);
  return row ?? null;
}

/** Moves on to the next seal if nobody else did meanwhile, nor took the text back; false otherwise. */
export async function advanceSeal(
  tenant: Tenant,
  id: AgreementId,
  step: { readonly from: number; readonly completedAt: Date | null },
): Promise<boolean> {
  const moved = await tenant.sql
    .update(agreements)
    .set({ sealsDone: step.from + 1, completedAt: step.completedAt })
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.sealsDone, step.from),
        isNull(agreements.withdrawnAt),
        isParticipant(tenant, agreements.matrixId),
      ),
    )
    .returning({ id: agreements.id });
  return moved.length > 0;
}

/** Marks a text as taken back by the tenant if it still stands; false otherwise. The table refuses it once all have signed. */
export async function markAgreementWithdrawn(
  tenant: Tenant,
  id: AgreementId,
  withdrawal: Pick<Row, "withdrawnParty" | "withdrawnBy" | "withdrawalReason"> & {
    readonly withdrawnAt: Date;
  },
): Promise<boolean> {
  const marked = await tenant.sql
    .update(agreements)
    .set(withdrawal)
    .where(
      and(
        eq(agreements.id, id),
        isNull(agreements.withdrawnAt),
        isParticipant(tenant, agreements.matrixId),
      ),
    )
    .returning({ id: agreements.id });
  return marked.length > 0;
}

async function signaturesOf(tenant: Tenant, ids: readonly string[]): Promise<SignatureRow[]> {
  if (ids.length === 0) return [];
  return tenant.sql
    .select()
    .from(agreementSignatures)
    .where(
      and(
        inArray(agreementSignatures.agreementId, [...ids]),
        isParticipant(tenant, agreementSignatures.matrixId),
      ),
    )
    .orderBy(asc(agreementSignatures.signedAt), asc(agreementSignatures.partyKey));
}

function viewOf(row: RowWithParties, signatures: readonly SignatureRow[]): Agreement {
  const own = signatures.filter(({ agreementId }) => agreementId === row.id).map(signatureView);
  return agreementSchema.parse({
    ...row,
    signatures: own,
    state: stateOf(row, own),
    withdrawal: row.withdrawnAt && {
      partyKey: row.withdrawnParty,
      personName: row.withdrawnBy,
      reason: row.withdrawalReason,
      at: row.withdrawnAt.toISOString(),
    },
    fixedAt: row.fixedAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  });
}

function stateOf(row: Row, signatures: readonly AgreementSignature[]): Agreement["state"] {
  if (row.withdrawnAt) return "withdrawn";
  if (row.completedAt) return "complete";
  const hasSigned = (key: string) => signatures.some(({ partyKey }) => partyKey === key);
  return row.signersNeeded.every(hasSigned) ? "sealing" : "signing";
}

function signatureView({ signedAt, ...row }: SignatureRow): AgreementSignature {
  const { partyKey, signerName, signerRole, strength } = row;
  return { partyKey, signerName, signerRole, strength, signedAt: signedAt.toISOString() };
}
