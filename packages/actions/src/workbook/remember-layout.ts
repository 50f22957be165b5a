import {
  findLayoutMemoryLocked,
  forgetLayoutMemory,
  keepLayoutMemory,
  type LayoutKey,
} from "@bunkai/db/stores/layout-memories";
import type { Tenant } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { LayoutMemory } from "@bunkai/domain/workbook/layout-memory";
import { type RememberedChoice, withChoices } from "@bunkai/domain/workbook/remembered-choice";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Remembers which columns of a layout hold what: the next workbook of it is read so.
 *
 * @throws DomainError `not_found` when there is no such edition
 */
export function rememberColumns(
  ctx: Context,
  key: LayoutKey,
  columns: LayoutMemory["columns"],
): Promise<void> {
  return perform(ctx, "layout.remember", async (tenant) => {
    const { editionKey, fingerprint } = key;
    await getEdition(tenant, editionKey);
    const before = await findLayoutMemoryLocked(tenant, key);
    const memory = { ...key, columns, choices: before?.choices ?? [] };
    await keepLayoutMemory(tenant, memory, ctx.installation.now());
    return {
      result: undefined,
      events: [
        {
          subject: { kind: "layout", id: fingerprint },
          facts: { editionKey, tables: columns.length },
        },
      ],
    };
  });
}

/**
 * Forgets all that people said of a layout.
 *
 * @throws DomainError `not_found` when nothing is remembered of it
 */
export function forgetLayout(ctx: Context, key: LayoutKey): Promise<void> {
  return perform(ctx, "layout.remember", async (tenant) => {
    const { editionKey, fingerprint } = key;
    if (!(await forgetLayoutMemory(tenant, key))) throw new DomainError("not_found");
    return {
      result: undefined,
      recordedAs: "layout.forget",
      events: [{ subject: { kind: "layout", id: fingerprint }, facts: { editionKey } }],
    };
  });
}

/** Remembers what a person said of the questions of a layout, as part of taking a workbook of it over. */
export async function rememberChoices(
  tenant: Tenant,
  key: LayoutKey,
  { choices, now }: { readonly choices: readonly RememberedChoice[]; readonly now: Date },
): Promise<void> {
  if (choices.length === 0) return;
  const before = await findLayoutMemoryLocked(tenant, key);
  const said = withChoices(before?.choices ?? [], choices);
  await keepLayoutMemory(tenant, { ...key, columns: before?.columns ?? [], choices: said }, now);
}
