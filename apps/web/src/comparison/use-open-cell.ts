import type { Item } from "@bunkai/domain/catalog/item";
import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import type { ComparisonView } from "@bunkai/domain/comparison/comparison-view";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ComparedCell } from "./use-comparison-rows.ts";

export type CellPlace = { readonly itemKey: string; readonly revisionId: string };

export type OpenCell = {
  readonly item: Item;
  readonly sheet: ComparedSheet;
  readonly cell: ComparedCell;
};

/** The cell that the address opens, as `item,revision`, and the way to open another. */
export function useOpenCell(view: ComparisonView): {
  readonly open: CellPlace | null;
  readonly cell: OpenCell | null;
  readonly show: (place: CellPlace | null) => void;
} {
  const { cell: address } = useSearch({ from: "/frame/member/comparisons" });
  const navigate = useNavigate({ from: "/comparisons" });
  const [itemKey, revisionId] = (address ?? "").split(",");
  const index = view.columns.findIndex(({ id }) => id === revisionId);
  const item = view.edition.items.find(({ key }) => key === itemKey);
  const sheet = view.columns[index];
  const cell = view.rows.find((row) => row.itemKey === itemKey)?.cells[index];
  return {
    open: itemKey && revisionId ? { itemKey, revisionId } : null,
    cell: item && sheet && cell ? { item, sheet, cell } : null,
    show: (place) =>
      void navigate({
        search: (search) => ({
          ...search,
          cell: place ? `${place.itemKey},${place.revisionId}` : undefined,
        }),
        resetScroll: false,
      }),
  };
}
