import type { Edition } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { RevisionContent } from "@bunkai/domain/disclosure/revision";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import type { Language } from "@bunkai/language/language";

/** What a sheet says: of a revision its content as it is, of a draft or a received copy as much of it. */
export type SheetPaperContent = {
  readonly vendor: Pick<RevisionContent["vendor"], "name">;
  readonly offering: Pick<RevisionContent["offering"], "name" | "versionLabel">;
  readonly header: SheetHeader;
  readonly answers: readonly (OpenAnswer & { readonly itemKey: string })[];
};

/** What a sheet is: issued by the vendor, not issued yet, or a copy that a hospital got and filed itself. Times in ISO 8601. */
export type SheetStanding =
  | {
      readonly kind: "revision";
      readonly number: number;
      readonly issuedAt: string;
      /** Of the content, lower-case hex. */
      readonly sha256: string;
      /** Where it can be read, printed as a QR code; null: nowhere. */
      readonly url: string | null;
    }
  | { readonly kind: "draft"; readonly madeAt: string }
  | {
      readonly kind: "received";
      readonly sender: string;
      /** A calendar day, such as `2026-10-01`. */
      readonly receivedOn: string;
      /** Of the file that was received; null: none was kept. */
      readonly sha256: string | null;
    };

/** A sheet as it leaves the house: on paper, in a workbook or as CSV. */
export type SheetPaper = {
  /** Whose numbers and words are printed. */
  readonly edition: Edition;
  readonly content: SheetPaperContent;
  readonly standing: SheetStanding;
  readonly language: Language;
  /** Days with the Japanese era. */
  readonly era: boolean;
};
