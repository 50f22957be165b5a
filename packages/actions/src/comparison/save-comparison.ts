import { addComparison } from "@bunkai/db/stores/comparisons";
import type { Comparison, ComparisonSave } from "@bunkai/domain/comparison/comparison";
import { comparisonIdSchema } from "@bunkai/domain/id";
import { takeCharge } from "../account/take-charge.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";

/** Keeps a choice of sheets under a name. */
export function saveComparison(ctx: Context, values: ComparisonSave): Promise<Comparison> {
  return perform(ctx, "comparison.write", async (tenant) => {
    const comparison = await addComparison(tenant, {
      ...values,
      id: newId(comparisonIdSchema),
      createdAt: ctx.installation.now(),
    });
    await takeCharge(ctx, tenant, "comparison", comparison.id);
    return {
      result: comparison,
      recordedAs: "comparison.save",
      events: [
        {
          subject: { kind: "comparison", id: comparison.id },
          facts: { sheetIds: comparison.sheetIds },
          names: { title: comparison.name },
        },
      ],
    };
  });
}
