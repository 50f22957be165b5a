import { addFile as add, findFile } from "@bunkai/db/stores/files";
import { demandDeed } from "@bunkai/domain/account/deed";
import type { StoredFile } from "@bunkai/domain/file/stored-file";
import { fileIdSchema } from "@bunkai/domain/id";
import { sha256Hex } from "@bunkai/proof/sha256";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { sniffed } from "./sniff-type.ts";

/**
 * Keeps a file of the organisation. The bytes are stored as they come, before the transaction;
 * only the name given to them is part of the deed. A sender that breaks off leaves nothing.
 *
 * @throws DomainError `not_allowed`, `file_too_large`, `file_type_refused`
 */
export async function addFile(
  ctx: Context,
  upload: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<StoredFile> {
  // Before the first byte is stored.
  demandDeed("file.add", ctx.roles);
  const { fileSizeBytesMax, files, now } = ctx.installation;
  const { bytes, type } = await sniffed(upload.bytes);
  const content = await files.put(ctx.organizationId, bytes, {
    startedAt: now(),
    sizeBytesMax: fileSizeBytesMax,
  });
  return perform(withContent(ctx, content.sha256), "file.add", async (tenant) => {
    const id = newId(fileIdSchema);
    await add(tenant, {
      id,
      contentId: content.contentId,
      name: upload.name,
      type,
      addedAt: now(),
      addedByMemberId: ctx.memberId,
    });
    const added = await findFile(tenant, id);
    if (!added) throw new Error("A file that was just added is missing.");
    return {
      result: added.file,
      events: [
        {
          subject: { kind: "file", id },
          facts: { sha256: content.sha256, sizeBytes: content.sizeBytes, type },
          names: { name: upload.name },
        },
      ],
    };
  });
}

/** A repeated upload is the same request only if it brings the same bytes, which are known only now. */
function withContent(ctx: Context, sha256: string): Context {
  const { idempotency } = ctx;
  if (!idempotency) return ctx;
  const requestHash = sha256Hex(`${idempotency.requestHash} ${sha256}`);
  return { ...ctx, idempotency: { ...idempotency, requestHash } };
}
