import { z } from "zod";
import { legalPersonSchema } from "../account/legal-person.ts";
import { partyKeySchema } from "./party.ts";

/** Who the parties of a matrix are before the law on a day; `null` where nothing was entered. */
export const legalPartiesSchema = z.object({
  items: z.array(z.object({ partyKey: partyKeySchema, legalPerson: legalPersonSchema.nullable() })),
});
export type LegalParty = z.infer<typeof legalPartiesSchema>["items"][number];
