import { importIdSchema, type OrganizationId } from "@bunkai/domain/id";
import { knownLayoutSchema } from "@bunkai/domain/workbook/layout-memory";
import { workbookReadingSchema } from "@bunkai/domain/workbook/reading";
import { z } from "zod";
import { API, headersOf } from "../api.ts";
import { problemOf, unreachable } from "../problem.ts";
import type { ImportTarget } from "./import-target.ts";

const previewSchema = z.object({
  id: importIdSchema,
  reading: workbookReadingSchema,
  layout: knownLayoutSchema,
  appliedAt: z.iso.datetime().nullable(),
});
export type ImportPreview = z.infer<typeof previewSchema>;

/**
 * Sends a filled-in workbook to be read. Nothing of it is applied.
 *
 * @throws Problem what the server refused, or `unreachable`
 */
export async function readWorkbook(wish: {
  readonly basePath: ImportTarget["basePath"];
  readonly organizationId: OrganizationId;
  readonly file: File;
  /** Which one, where a workbook answers for several products. */
  readonly product: string | null;
}): Promise<ImportPreview> {
  const { basePath, organizationId, file, product } = wish;
  const query = product === null ? "" : `?${new URLSearchParams({ product })}`;
  const response = await fetch(`${API}${basePath}/imports${query}`, {
    method: "POST",
    headers: {
      ...headersOf(organizationId),
      "bunkai-file-name": encodeURIComponent(file.name),
      "content-type": "application/octet-stream",
    },
    body: file,
  }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  return previewSchema.parse(await response.json());
}
