import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import type { Happening } from "../audit/record-events.ts";
import type { Context } from "../context.ts";

/** The same event in the chain of every organisation at the table, the own one first. */
export function eventsForAll(
  ctx: Pick<Context, "organizationId">,
  { parties }: Pick<Matrix, "parties">,
  happening: Omit<Happening, "organizationId">,
): [Happening, ...Happening[]] {
  const others = parties
    .flatMap(({ organizationId }) => organizationId ?? [])
    .filter((organizationId) => organizationId !== ctx.organizationId);
  return [happening, ...others.map((organizationId) => ({ ...happening, organizationId }))];
}
