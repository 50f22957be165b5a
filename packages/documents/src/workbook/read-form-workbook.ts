import type { Edition } from "@bunkai/domain/catalog/edition";
import type { FormLayoutReading } from "@bunkai/domain/workbook/form-layout-reading";
import { readFormLayout } from "@bunkai/domain/workbook/read-form-layout";
import { openWorkbook } from "./open-workbook.ts";

/** A workbook that is said to be a form, and the edition whose rows it may have; null: none. */
export type FormToRead = {
  readonly bytes: Uint8Array;
  readonly edition: Edition | null;
  readonly product?: string | undefined;
};

/**
 * Finds out where a form takes its answers. Run it in a worker: it parses what strangers send.
 *
 * @throws DomainError see openWorkbook and readFormLayout
 */
export async function readFormWorkbook({
  bytes,
  edition,
  product,
}: FormToRead): Promise<FormLayoutReading> {
  const options = product === undefined ? {} : { product };
  return readFormLayout(await openWorkbook(bytes), edition, options);
}
