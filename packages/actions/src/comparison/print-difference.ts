import type { ActingContext } from "../context.ts";
import { type DifferenceWish, readDifference } from "./read-difference.ts";

/** A difference on paper, and of which sheets it is. */
export type PrintedDifference = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly difference: Awaited<ReturnType<typeof readDifference>>;
};

/**
 * How two sheets differ, as a PDF.
 *
 * @throws DomainError as `readDifference`, and `work_busy`, `work_timed_out`, `work_too_large`, `work_failed`
 * @throws AbortError when the signal aborts
 */
export async function printDifference(
  ctx: ActingContext,
  wish: DifferenceWish,
  options: { readonly signal: AbortSignal },
): Promise<PrintedDifference> {
  const difference = await readDifference(ctx, wish);
  const paper = {
    difference,
    language: ctx.language,
    era: false,
    madeAt: ctx.installation.now().toISOString(),
  };
  const bytes = await ctx.installation.workers.run("renderDifference", paper, options);
  return { name: `difference-${wish.before}-${wish.after}.pdf`, bytes, difference };
}
