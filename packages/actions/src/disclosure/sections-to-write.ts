import { listSectionsInCharge } from "@bunkai/db/stores/section-charges";
import type { Tenant } from "@bunkai/db/tenant";
import { type OpenAnswer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { type Answers, sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import type { MemberId } from "@bunkai/domain/id";
import { editionIn, getEditions } from "../catalog/get-edition.ts";

/** The sections in a member's charge in which something that is asked is unanswered. */
export async function sectionsToWrite(tenant: Tenant, memberId: MemberId) {
  const charged = await listSectionsInCharge(tenant, memberId);
  const editions = await getEditions(
    tenant,
    charged.map(({ editionKey }) => editionKey),
  );
  return charged.flatMap(({ editionKey, sectionKey, typesByItem, ...section }) => {
    const edition = editionIn(editions, editionKey);
    const answers: Answers = new Map(
      Object.entries(typesByItem).map(([key, type]) => [key, ofType(type)]),
    );
    const { asked } = sheetItems(edition, answers);
    const unansweredCount = asked.filter(
      (item) =>
        item.sectionKey === sectionKey &&
        (answers.get(item.key)?.value.type ?? "unanswered") === "unanswered",
    ).length;
    const sectionTitle = edition.sections.find(({ key }) => key === sectionKey)?.title;
    return unansweredCount > 0 && sectionTitle
      ? [{ ...section, sectionTitle, unansweredCount }]
      : [];
  });
}

/** An answer of which the kind alone is known: はい, いいえ, or something else that is said. */
function ofType(type: string): OpenAnswer {
  const known = (["yes", "no", "unanswered"] as const).find((one) => one === type);
  return { ...UNANSWERED, value: { type: known ?? "notApplicable" } };
}
