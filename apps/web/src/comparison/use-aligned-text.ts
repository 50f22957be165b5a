import { unitSchema } from "@bunkai/domain/catalog/item";
import { useTongue } from "../language/use-words.ts";
import type { ComparedCell } from "./use-comparison-rows.ts";

const DECIMALS_MAX = 2;

/** The figure of a cell in the common unit of its row, or null when its own unit is that unit. */
export function useAlignedText(): (cell: ComparedCell) => string | null {
  const { words, language } = useTongue();
  const { dimension } = words.comparison;
  return ({ aligned, answer }) => {
    const value = answer?.value;
    if (!aligned || value?.type !== "quantity") return null;
    const amount = aligned.amount.toLocaleString(language, {
      maximumFractionDigits: DECIMALS_MAX,
    });
    switch (aligned.dimension) {
      case "downtimeMinutesPerMonth":
        return dimension.downtimeMinutesPerMonth({ amount });
      case "durationMinutes":
        return value.unit === "minutes" ? null : dimension.durationMinutes({ amount });
      case "calendarMonths":
        return value.unit === "months" ? null : dimension.calendarMonths({ amount });
      case "perYear":
        return value.unit === "timesPerYear" ? null : dimension.perYear({ amount });
      default:
        // Its own unit is the common one.
        return unitSchema.safeParse(aligned.dimension).success ? null : amount;
    }
  };
}
