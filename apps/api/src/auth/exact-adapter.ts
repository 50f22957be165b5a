import type { Installation } from "@bunkai/actions/context";
import { swapRecoveryCodes } from "@bunkai/db/stores/second-factors";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { z } from "zod";

type Config = Parameters<typeof drizzleAdapter>[1];

/** How better-auth asks to take one recovery code off a list: this list in the place of that one. */
const swapSchema = z.object({
  model: z.literal("twoFactor"),
  where: z.tuple([
    z.object({ field: z.literal("id"), value: z.string() }),
    z.object({ field: z.literal("backupCodes"), value: z.string() }),
  ]),
  set: z.strictObject({ backupCodes: z.string() }),
});

/**
 * Better-auth's way to the database, with one change: of several requests that use a recovery code at once, one passes. The
 * adapter of better-auth 1.7.5 looks for the row in a subquery, which PostgreSQL does not look at again after waiting for
 * another transaction: all of them would pass, and a list taken from under another one would give back a code that was used.
 */
export function exactAdapter(
  db: Installation["db"],
  config: Config,
): ReturnType<typeof drizzleAdapter> {
  const open = drizzleAdapter(db.auth, config);
  return (options) => {
    const adapter = open(options);
    return {
      ...adapter,
      incrementOne: async (asked) => {
        const swap = swapSchema.safeParse(asked).data;
        if (!swap) return adapter.incrementOne(asked);
        const [{ value: id }, { value: from }] = swap.where;
        const isSwapped = await swapRecoveryCodes(db, { id, from, to: swap.set.backupCodes });
        return isSwapped
          ? adapter.findOne({ model: swap.model, where: [{ field: "id", value: id }] })
          : null;
      },
    };
  };
}
