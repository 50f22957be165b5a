import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import type { ComparedRow } from "./use-comparison-rows.ts";
import type { CellPlace } from "./use-open-cell.ts";

/** What a comparison is drawn from, side by side or one below the other. */
export type ComparedTableProps = {
  readonly columns: readonly ComparedSheet[];
  readonly rows: readonly ComparedRow[];
  readonly open: CellPlace | null;
  readonly onOpen: (place: CellPlace) => void;
};
