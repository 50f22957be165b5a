import { z } from "zod";
import { bilingualSchema } from "../catalog/bilingual.ts";
import { agreementIdSchema, disclosureIdSchema, matrixIdSchema, offeringIdSchema } from "../id.ts";
import { calendarDaySchema } from "../japanese-day.ts";

/** More of a kind are counted, and found on the page of their kind. */
export const WAITING_ITEMS_MAX = 20;

/** All there are of a kind, and the first of them: those that have waited longest. */
const kindOf = <Item extends z.ZodRawShape>(item: Item) =>
  z.object({
    count: z.int().min(0),
    items: z.array(z.object({ ...item, since: z.iso.datetime() })).max(WAITING_ITEMS_MAX),
  });

/** What waits for an organisation (次にすること), by kind, and since when. */
export const waitingSchema = z.object({
  /** Matrices with rows in which it is the organisation's turn. */
  turns: kindOf({ matrixId: matrixIdSchema, title: z.string(), rowCount: z.int().min(1) }),
  /** Matrices without open rows: their content can be fixed. */
  fixable: kindOf({ matrixId: matrixIdSchema, title: z.string() }),
  /** Agreements that the organisation has not signed yet. */
  signatures: kindOf({
    agreementId: agreementIdSchema,
    title: z.string(),
    documentNumber: z.string(),
  }),
  /** Sheets that were never issued, were changed since, or of which a workbook was read and not taken over. */
  drafts: kindOf({
    disclosureId: disclosureIdSchema,
    offeringName: z.string(),
    versionLabel: z.string(),
    sheetTitle: bilingualSchema,
    /** Doubtful rows of the workbook that waits; 0 when none waits. */
    doubtfulRowCount: z.int().min(0),
  }),
  /** Sections of sheets in the member's own charge in which something is unanswered. */
  sections: kindOf({
    disclosureId: disclosureIdSchema,
    offeringName: z.string(),
    versionLabel: z.string(),
    sectionTitle: bilingualSchema,
    dueOn: calendarDaySchema.nullable(),
    unansweredCount: z.int().min(1),
  }),
  /** Wishes to read that nobody has decided. */
  accessRequests: kindOf({
    offeringId: offeringIdSchema,
    offeringName: z.string(),
    versionLabel: z.string(),
    askingName: z.string(),
  }),
});
export type Waiting = z.infer<typeof waitingSchema>;
export type WaitingKind = keyof Waiting;
