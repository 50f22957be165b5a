import { changeHeader, findDisclosure, listAnswers } from "@bunkai/db/stores/disclosures";
import { rewriteAnswers } from "@bunkai/db/stores/rewrite-answers";
import type { Tenant } from "@bunkai/db/tenant";
import { type OpenAnswer, openAnswerSchema } from "@bunkai/domain/disclosure/answer";
import type { Disclosure, Draft, DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { type DraftSeen, draftSeenIn, findDraftChange } from "@bunkai/domain/disclosure/draft-seen";
import { type SheetHeader, sheetHeaderSchema } from "@bunkai/domain/disclosure/sheet-header";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId } from "@bunkai/domain/id";
import type { ConfirmedLetters, RewrittenDraft } from "@bunkai/domain/paper/confirmed-letters";
import {
  type SheetLetters,
  sheetLetters,
  withConfirmedLetters,
} from "@bunkai/domain/paper/sheet-letters";
import { strangeLetters } from "@bunkai/domain/paper/strange-letters";
import { canonicalJson, type JsonValue } from "@bunkai/proof/canonical-json";
import { jsonPointer } from "@bunkai/proof/json-pointer";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext, Context } from "../context.ts";
import { look, perform } from "../perform.ts";

/**
 * The texts of a draft that no paper would print as they are written, in the order of the sheet.
 *
 * @throws DomainError `not_found`
 */
export function readLetters(
  ctx: ActingContext,
  id: DisclosureId,
): Promise<readonly SheetLetters[]> {
  return look(ctx, "disclosure.read", async (tenant) => {
    const disclosure = await findDisclosure(tenant, id);
    if (!disclosure) throw new DomainError("not_found");
    const edition = await getEdition(tenant, disclosure.editionKey);
    const given = byItem(await listAnswers(tenant, id));
    const standing = sheetItems(edition, given).standing;
    // Only what would be issued, in the order of the form.
    const answers = new Map(
      standing.flatMap(({ key }) => {
        const answer = given.get(key);
        return answer ? [[key, answer] as const] : [];
      }),
    );
    return sheetLetters({ header: disclosure.header, answers });
  });
}

/**
 * Replaces letters of a draft, wherever they stand, by those that a person confirmed. Changes nothing else: an answer that
 * nobody has confirmed yet is still to be confirmed.
 *
 * @param seen the draft as the person read it
 * @throws DomainError `not_found`
 * @throws DomainError `invalid_input` for a letter that can be printed, for another base than the proposed one, and where a
 *   text would become too long
 * @throws DomainError `draft_changed` with what has changed since it was read
 */
export function confirmLetters(
  ctx: Context,
  id: DisclosureId,
  letters: ConfirmedLetters,
  seen: DraftSeen,
): Promise<RewrittenDraft> {
  refuseStrange(letters);
  return perform(ctx, "disclosure.confirmLetters", async (tenant) => {
    const before = await findDisclosure(tenant, id, { lock: true });
    if (!before) throw new DomainError("not_found");
    const given = await listAnswers(tenant, id);
    refuseUnseen(findDraftChange(seen, draftSeenIn(before, given)));
    const confirmed = new Map(letters.map(({ base, letter }) => [letter.normalize("NFC"), base]));
    const after = withConfirmedLetters(
      { header: before.header, answers: byItem(given) },
      confirmed,
    );
    const answers = await rewritten(ctx, tenant, { before, given, answers: after.answers });
    const draft = await withHeader(tenant, before, after.header);
    const isHeader = draft.version !== before.version;
    if (answers.length === 0 && !isHeader) return { result: { draft, answers }, events: [] };
    return {
      result: { draft, answers },
      events: [
        {
          subject: { kind: "disclosure", id },
          facts: {
            itemKeys: answers.map(({ itemKey }) => itemKey),
            letters: letters.map(({ base, letter }) => `${letter} → ${base}`),
            isHeader,
          },
          names: { title: titleOfDraft(draft) },
        },
      ],
    };
  });
}

function byItem(given: readonly DraftAnswer[]): ReadonlyMap<string, OpenAnswer> {
  return new Map(given.map(({ answer, itemKey }) => [itemKey, answer]));
}

type Rewriting = {
  readonly before: Disclosure;
  readonly given: readonly DraftAnswer[];
  readonly answers: ReadonlyMap<string, OpenAnswer>;
};

async function rewritten(
  { installation }: ActingContext,
  tenant: Tenant,
  { answers, before, given }: Rewriting,
): Promise<DraftAnswer[]> {
  const changed = given.flatMap(({ answer: old, itemKey, version }) => {
    const answer = answers.get(itemKey) ?? old;
    return isSame(old, answer) ? [] : [{ itemKey, answer, version }];
  });
  // A base may be longer than its letter: ㍿ and 株式会社.
  if (changed.some(({ answer }) => !openAnswerSchema.safeParse(answer).success)) throw tooLong();
  const done = await rewriteAnswers(tenant, before.id, changed, installation.now());
  const missing = changed.filter(({ itemKey }) => !done.some((one) => one.itemKey === itemKey));
  const itemKeys = missing.map(({ itemKey }) => itemKey);
  refuseUnseen(itemKeys.length > 0 ? { header: false, itemKeys } : null);
  return done;
}

async function withHeader(tenant: Tenant, before: Disclosure, wanted: SheetHeader): Promise<Draft> {
  if (isSame(before.header, wanted)) return before;
  if (!sheetHeaderSchema.safeParse(wanted).success) throw tooLong();
  const change = { id: before.id, header: wanted, version: before.version };
  const draft = await changeHeader(tenant, change);
  if (!draft) throw new DomainError("draft_changed", { header: true, itemKeys: [] });
  return draft;
}

/** What is confirmed is what was proposed; anything else is written by hand, where it stands. */
function refuseStrange(letters: ConfirmedLetters): void {
  const errors = letters.flatMap(({ base, letter }, index) => {
    const isProposed = strangeLetters(letter).some(
      (one) => one.letter === letter.normalize("NFC") && one.base === base,
    );
    return isProposed ? [] : [{ pointer: jsonPointer(["letters", String(index)]), code: "custom" }];
  });
  if (errors.length > 0) throw new DomainError("invalid_input", { in: "body", errors });
}

function tooLong(): DomainError {
  const errors = [{ pointer: jsonPointer(["letters"]), code: "too_big" }];
  return new DomainError("invalid_input", { in: "body", errors });
}

function refuseUnseen(change: ReturnType<typeof findDraftChange>): void {
  if (change) throw new DomainError("draft_changed", { ...change, itemKeys: [...change.itemKeys] });
}

function isSame(one: JsonValue, other: JsonValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
