import { allowedDowntime } from "@bunkai/domain/sla/allowed-downtime";
import { useWords } from "../language/use-words.ts";
import type { ComparedCell } from "./use-comparison-rows.ts";

/**
 * The figure of a cell as it can be held against those beside it: in the common unit of its row, or an availability as the stop
 * that it allows over its own period. Null when it stands in that unit already.
 */
export function useAlignedText(): (cell: ComparedCell) => string | null {
  const { sla, comparison } = useWords();
  return ({ aligned, answer }) => {
    const value = answer?.value;
    if (value?.type !== "quantity") return null;
    const downtime = allowedDowntime(value.amount, value.unit);
    if (downtime) {
      const minutes = sla.about({ amount: downtime.minutes, unit: "minutes" });
      return comparison.grid.aligned({ amount: sla.downtime({ ...downtime, minutes }) });
    }
    if (!aligned) return null;
    const amount = sla.about(aligned);
    const isAcrossDays = (value.unit === "days") !== (aligned.unit === "days");
    return comparison.grid.aligned({
      amount: isAcrossDays ? comparison.grid.dayIs24Hours({ amount }) : amount,
    });
  };
}
