import type { Edition } from "@bunkai/domain/catalog/edition";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";

/** The draft that a workbook is read for: of a sheet of one's own, or of a received copy. */
export type ImportTarget = {
  /** Below `/api/v1`; its imports are below that. */
  readonly basePath: `/disclosures/${string}` | `/received-copies/${string}`;
  readonly edition: Edition;
  readonly header: SheetHeader;
  readonly answers: readonly DraftAnswer[];
  /** Goes back to the draft, with all that was taken over. */
  readonly onApplied: () => Promise<void>;
};
