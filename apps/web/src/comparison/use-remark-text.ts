import type { RankingRemark } from "@bunkai/domain/sla/rank-quantities";
import { useWords } from "../language/use-words.ts";
import type { ComparedRow } from "./use-comparison-rows.ts";

/** Why a row marks no best value, or what its best value was not compared with; empty when there is nothing to say. */
export function useRemarkText(): (row: ComparedRow) => string {
  const { comparison, sla } = useWords();
  const said = comparison.remark;
  const kindsOf = (remark: Extract<RankingRemark, { reason: "kinds" | "leftOut" }>) => ({
    kinds: remark.commitments.map((commitment) => sla.commitment[commitment]),
  });
  return ({ cells, remarks }) =>
    remarks
      .map((remark) => {
        if (remark.reason === "leftOut") return said.leftOut(kindsOf(remark));
        if (remark.reason === "kinds") return said.noBest({ why: said.kinds(kindsOf(remark)) });
        const hidesSome = remark.reason === "alone" && cells.some(({ answer }) => !answer);
        return said.noBest({ why: said[hidesSome ? "aloneReadable" : remark.reason] });
      })
      .join(comparison.remark.separator);
}
