import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { type Desk, type Issued, issue } from "./issue-offering.ts";

/** Several generations of backups, made in several ways. */
const BACKUP_ITEM = "SDS-L030";
const CHANGED_NOTE = "2026年11月から5世代、2方式（全体・差分）に変更しました。";

/** Changes what the first sheet says about backups, and issues it as the next revision. */
export async function supersede(
  { author, reviewer }: Omit<Desk, "contact">,
  { id }: Issued["offering"],
  [basis]: Issued["revisions"],
): Promise<Revision> {
  const { items } = (await author.get(`/api/v1/disclosures?offeringId=${id}`)) as {
    items: Disclosure[];
  };
  const draft = items.find(({ editionKey }) => editionKey === basis?.editionKey);
  if (!draft) throw new Error("no draft to go on from");
  const path = `/api/v1/disclosures/${draft.id}`;
  const { answers } = (await author.get(path)) as DisclosureView;
  const backup = answers.find(({ itemKey }) => itemKey === BACKUP_ITEM);
  if (!backup) throw new Error(`no answer to ${BACKUP_ITEM}`);
  const answer = { ...backup.answer, note: CHANGED_NOTE };
  await author.put(`${path}/answers/${BACKUP_ITEM}`, { answer, version: backup.version });
  return issue({ reviewer }, draft, "public");
}
