import { listAnswers } from "@bunkai/db/stores/disclosures";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureId } from "@bunkai/domain/id";
import { settleCounter } from "@bunkai/domain/sla/settle-counter";

/** All answers of a draft, in the units that its form asks for now: what is shown is what would be issued. */
export async function draftAnswers(
  tenant: Tenant,
  id: DisclosureId,
  { items }: Edition,
): Promise<DraftAnswer[]> {
  const itemByKey = new Map(items.map((item) => [item.key, item]));
  return (await listAnswers(tenant, id)).map((one) => {
    const item = itemByKey.get(one.itemKey);
    return item ? { ...one, answer: settleCounter(item, one.answer) } : one;
  });
}
