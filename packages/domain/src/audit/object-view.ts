import { z } from "zod";

/** What other organisations can open, and what is noted when they do. */
const viewedKinds = ["revision", "matrix", "agreement"] as const;
export const viewedKindSchema = z.enum(viewedKinds);
export type ViewedKind = z.infer<typeof viewedKindSchema>;

/** True for a kind of thing whose viewers are noted. */
export function isViewedKind(kind: string | undefined): kind is ViewedKind {
  return viewedKinds.some((one) => one === kind);
}

/**
 * Who saw a thing, as far as the reader may know: another organisation as a whole, one's own people by name.
 */
export const viewerSchema = z.object({
  organizationName: z.string(),
  /** Null for another organisation: which of its people looked is its own affair. */
  personName: z.string().nullable(),
  /** How often it was opened and downloaded. Opening again within ten minutes is one opening. */
  opened: z.int().min(0),
  downloaded: z.int().min(0),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
});
export type Viewer = z.infer<typeof viewerSchema>;
