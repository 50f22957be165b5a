import { z } from "zod";
import { facilityIdSchema, memberIdSchema } from "../id.ts";

/** What a member can be responsible for (担当): what somebody has to look after when he or she leaves. */
export const heldKinds = [
  "contract",
  "matrix",
  "offering",
  "disclosure",
  "comparison",
  "invitation",
] as const;
export const heldKindSchema = z.enum(heldKinds);
export type HeldKind = z.infer<typeof heldKindSchema>;

/** No more are handed over in one deed. */
export const HANDOVER_ITEMS_MAX = 500;

/** Something with somebody, or nobody, who is responsible for it. */
export const heldItemSchema = z.object({
  kind: heldKindSchema,
  id: z.uuid(),
  title: z.string(),
  /** By when something has to be done about it: notice of a contract, the end of an invitation. */
  dueOn: z.iso.date().nullable(),
  /** Why it stands as it does: the note, or the last reason given. */
  why: z.string().nullable(),
  /** The facility that it belongs to; null: none, or the whole group. */
  facilityId: facilityIdSchema.nullable(),
  /** Who handed it over, by name; null when it never changed hands. */
  handedBy: z.string().nullable(),
  /** Since when the present member is responsible; null when nobody is. */
  since: z.iso.datetime().nullable(),
});
export type HeldItem = z.infer<typeof heldItemSchema>;

/** Handing over. `fromId` null: what nobody is responsible for, which falls to the administrators. */
export const handoverSchema = z.strictObject({
  fromId: memberIdSchema.nullable(),
  successorId: memberIdSchema,
  items: z
    .array(z.strictObject({ kind: heldKindSchema, id: z.uuid().toLowerCase() }))
    .min(1)
    .max(HANDOVER_ITEMS_MAX),
});
export type Handover = z.infer<typeof handoverSchema>;
