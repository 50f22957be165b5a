import { isFileInUse } from "@bunkai/db/stores/file-use";
import { findFile, removeFile as remove } from "@bunkai/db/stores/files";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { FileId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Takes a file out of the organisation's lists.
 *
 * @throws DomainError `not_found`, `file_in_use` while a received sheet, a loaded form or an answered questionnaire rests on it
 */
export function removeFile(ctx: Context, id: FileId): Promise<null> {
  return perform(ctx, "file.remove", async (tenant) => {
    const found = await findFile(tenant, id);
    if (found && (await isFileInUse(tenant, id))) throw new DomainError("file_in_use");
    if (!found || !(await remove(tenant, id, ctx.installation.now()))) {
      throw new DomainError("not_found");
    }
    return {
      result: null,
      events: [
        {
          subject: { kind: "file", id },
          facts: { sha256: found.file.sha256 },
          names: { name: found.file.name },
        },
      ],
    };
  });
}
