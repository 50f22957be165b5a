import { findFile, listFiles } from "@bunkai/db/stores/files";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { StoredFile } from "@bunkai/domain/file/stored-file";
import type { FileId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's files, newest first. */
export function readFiles(ctx: Context, query: PageQuery): Promise<Page<StoredFile>> {
  return look(ctx, "file.read", (tenant) => listFiles(tenant, query));
}

/**
 * One file, with its bytes as a stream that holds one piece at a time.
 *
 * @throws DomainError `not_found`
 */
export async function openFile(
  ctx: Context,
  id: FileId,
): Promise<{ readonly file: StoredFile; readonly bytes: AsyncIterable<Uint8Array> }> {
  const found = await look(ctx, "file.read", (tenant) => findFile(tenant, id));
  if (!found) throw new DomainError("not_found");
  const bytes = ctx.installation.files.read(ctx.organizationId, found.contentId);
  return { file: found.file, bytes };
}
