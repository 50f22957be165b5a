import type { Edition } from "./edition.ts";

/** Whether an organisation made the edition from a workbook of its own. The database lets no other name in. */
export function isOwnEdition({ key }: Pick<Edition, "key">): boolean {
  return key.startsWith("own-");
}
