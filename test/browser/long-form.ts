import type { Edition } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import type { Page } from "playwright-core";

const PER_SECTION = 40;

/**
 * Stretches the form of a draft to so many yes-no items, in the page alone: no form of ours is as long. What is saved
 * stays with the test.
 *
 * @returns what was answered last, by item
 */
export async function longForm(
  page: Page,
  disclosureId: string,
  count: number,
): Promise<ReadonlyMap<string, string>> {
  const saved = new Map<string, string>();
  const versions = new Map<string, number>();
  const address = `**/api/v1/disclosures/${disclosureId}`;
  await page.route(address, async (route) => {
    if (route.request().method() !== "GET") return route.continue();
    const view: DisclosureView = await (await route.fetch()).json();
    const answers = [...versions].map(
      ([itemKey, version]): DraftAnswer => ({
        ...{ itemKey, version, origin: null },
        answer: answerOf(saved.get(itemKey)),
      }),
    );
    const json = { ...view, edition: stretched(view.edition, count), answers };
    return route.fulfill({ json });
  });
  await page.route(`${address}/answers/*`, async (route) => {
    const key = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const { answer, version }: DraftAnswer = route.request().postDataJSON();
    saved.set(key, answer.value.type);
    versions.set(key, version + 1);
    const json = { itemKey: key, answer, version: version + 1, origin: null };
    return route.fulfill({ json });
  });
  return saved;
}

function answerOf(type = "unanswered"): OpenAnswer {
  const said = { note: null, reason: null, condition: null, plan: null, customerDuty: null };
  const later = { checkedOn: null, completedOn: null, evidence: null };
  return { ...said, ...later, value: { type: type === "no" ? "no" : "yes" } };
}

function stretched(edition: Edition, count: number): Edition {
  const plain = edition.items.filter(({ kind, parent }) => kind.type === "judgement" && !parent);
  const sectionCount = Math.ceil(count / PER_SECTION);
  const sections = edition.sections.slice(0, sectionCount);
  const items = Array.from({ length: count }, (_, at) => {
    const like = plain[at % plain.length];
    const section = sections[Math.floor(at / PER_SECTION)];
    if (!like || !section) throw new Error("The form has too few items or sections to stretch.");
    const number = `${at + 1}`;
    return { ...like, key: `LONG-${number}`, officialNumber: number, sectionKey: section.key };
  });
  return { ...edition, sections, items };
}
