import type { ActingContext } from "@bunkai/actions/context";
import { noteViews, type Seen } from "@bunkai/actions/view/note-views";

/** Notes that somebody was shown something, after the answer: nobody waits for it, and it can spoil nothing. */
export function noteSeen(
  c: { readonly var: { readonly ctx: ActingContext } },
  ...seen: Seen[]
): void {
  const { ctx } = c.var;
  if (seen.length > 0) ctx.installation.background.run(() => noteViews(ctx, seen));
}
