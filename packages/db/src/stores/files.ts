import { type StoredFile, storedFileSchema } from "@bunkai/domain/file/stored-file";
import { GUEST_FILES_MAX } from "@bunkai/domain/guest/guest-link";
import type { FileId, GuestLinkId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { fileContents, files } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

const columns = {
  id: files.id,
  contentId: files.contentId,
  name: files.name,
  type: files.type,
  addedAt: files.addedAt,
  sizeBytes: fileContents.sizeBytes,
  sha256: fileContents.sha256,
  sentBy: files.sentBy,
};
type Row = Awaited<ReturnType<typeof selectFiles>>[number];

/** A name for bytes that are stored already. */
export async function addFile(
  tenant: Tenant,
  file: Pick<
    typeof files.$inferSelect,
    "id" | "contentId" | "name" | "type" | "addedAt" | "addedByMemberId"
  > &
    Partial<Pick<typeof files.$inferSelect, "sentBy" | "guestLinkId">>,
): Promise<void> {
  await tenant.sql.insert(files).values({ ...file, organizationId: tenant.organizationId });
}

/** The tenant's files, newest first, without removed ones. */
export async function listFiles(tenant: Tenant, query: PageQuery): Promise<Page<StoredFile>> {
  const rows = await selectFiles(
    tenant,
    beyondCursor(query.cursor, { moment: files.addedAt, id: files.id }, "newestFirst"),
  )
    .orderBy(desc(files.addedAt), desc(files.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.addedAt, row.id]);
}

/** Every version of a file that a guest has sent the tenant by a link, newest first. */
export async function listSentFiles(
  tenant: Tenant,
  guestLinkId: GuestLinkId,
): Promise<StoredFile[]> {
  const rows = await selectFiles(tenant, eq(files.guestLinkId, guestLinkId))
    .orderBy(desc(files.addedAt), desc(files.id))
    .limit(GUEST_FILES_MAX);
  return rows.map(viewOf);
}

/** One of the tenant's files and where its bytes are, or null. */
export async function findFile(
  tenant: Tenant,
  id: FileId,
): Promise<{ file: StoredFile; contentId: string } | null> {
  const [row] = await selectFiles(tenant, eq(files.id, id));
  return row ? { file: viewOf(row), contentId: row.contentId } : null;
}

/** Takes a file out of the lists; its bytes stay while anything refers to them. False when it is not there. */
export async function removeFile(tenant: Tenant, id: FileId, removedAt: Date): Promise<boolean> {
  const removed = await tenant.sql
    .update(files)
    .set({ removedAt })
    .where(
      and(
        eq(files.organizationId, tenant.organizationId),
        eq(files.id, id),
        isNull(files.removedAt),
      ),
    )
    .returning({ id: files.id });
  return removed.length > 0;
}

function selectFiles(tenant: Tenant, condition: SQL | undefined) {
  return tenant.sql
    .select(columns)
    .from(files)
    .innerJoin(
      fileContents,
      and(
        eq(fileContents.organizationId, files.organizationId),
        eq(fileContents.id, files.contentId),
      ),
    )
    .where(and(eq(files.organizationId, tenant.organizationId), isNull(files.removedAt), condition))
    .$dynamic();
}

function viewOf(row: Row): StoredFile {
  return storedFileSchema.parse({ ...row, addedAt: row.addedAt.toISOString() });
}
