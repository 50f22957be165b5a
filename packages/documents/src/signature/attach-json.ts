import { PDF } from "@libpdf/core";

/**
 * Puts a JSON text into a PDF as an embedded file, before anybody signs it.
 *
 * @param createdAt stands in the file's dates, so that the same input gives the same bytes
 */
export async function attachJson(
  document: Uint8Array,
  attachment: { readonly name: string; readonly json: string; readonly createdAt: Date },
): Promise<Uint8Array> {
  const pdf = await PDF.load(document);
  const { createdAt, json, name } = attachment;
  pdf.addAttachment(name, new TextEncoder().encode(json), {
    mimeType: "application/json",
    createdAt,
    modifiedAt: createdAt,
  });
  return await pdf.save();
}
