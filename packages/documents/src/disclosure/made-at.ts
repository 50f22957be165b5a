import type { SheetPaper } from "./sheet-paper.ts";

/** The time that a file of the sheet gives as its own, so that the same sheet always makes the same file. */
export function madeAt({ standing }: SheetPaper): Date {
  switch (standing.kind) {
    case "revision":
      return new Date(standing.issuedAt);
    case "draft":
      return new Date(standing.madeAt);
    case "received":
      return new Date(`${standing.receivedOn}T00:00:00+09:00`);
  }
}
