import { findFile } from "@bunkai/db/stores/files";
import {
  addReceivedCopyText,
  findReceivedCopies,
  findReceivedCopyTexts,
} from "@bunkai/db/stores/received-copies";
import type { Tenant } from "@bunkai/db/tenant";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { type DraftSeen, draftSeenIn, findDraftChange } from "@bunkai/domain/disclosure/draft-seen";
import { findIssueGaps } from "@bunkai/domain/disclosure/find-issue-gaps";
import {
  type ReceivedCopy,
  type ReceivedCopyContent,
  receivedCopyContentSchema,
} from "@bunkai/domain/disclosure/received-copy";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ReceivedCopyId } from "@bunkai/domain/id";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import { titleOfOffering } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { draftAnswers } from "./draft-answers.ts";
import { getDraft } from "./draft-rights.ts";
import { editionHash } from "./edition-hash.ts";

/**
 * Files what is written down of a received sheet: from now on that text stands, and comparisons read it. A correction is
 * filed under the next number. Nothing has to be complete: the sheet says what it says.
 *
 * @param seen the draft as the person read it
 * @throws DomainError `not_found`, `draft_changed`, `revision_unchanged` when nothing would change
 * @throws DomainError `sheet_incomplete` where a figure is taken over of which nobody said what kind it is
 */
export function fileReceivedCopy(
  ctx: Context,
  id: ReceivedCopyId,
  seen: DraftSeen | "asItIs" = "asItIs",
): Promise<ReceivedCopy> {
  return perform(ctx, "receivedCopy.write", async (tenant) => {
    const draft = await getDraft(tenant, { receivedCopyId: id }, { lock: true });
    const [copy] = await findReceivedCopies(tenant, [id]);
    if (!copy) throw new DomainError("not_found");
    const filedAt = ctx.installation.now();
    const edition = await getEdition(tenant, draft.editionKey);
    const answers = await draftAnswers(tenant, draft.id, edition);
    const change = seen === "asItIs" ? null : findDraftChange(seen, draftSeenIn(draft, answers));
    if (change) {
      throw new DomainError("draft_changed", { ...change, itemKeys: [...change.itemKeys] });
    }
    const byKey = new Map(answers.map(({ answer, itemKey }) => [itemKey, answer]));
    const gaps = findIssueGaps(edition, draft.header, byKey).filter(
      ({ problem }) => problem === "commitment_missing",
    );
    if (gaps.length > 0) throw new DomainError("sheet_incomplete", { gaps });
    const content = receivedCopyContentSchema.parse({
      format: "bunkai.received-copy/1",
      receivedCopyId: id,
      vendor: { name: copy.vendorName },
      offering: { name: copy.offeringName, versionLabel: copy.versionLabel },
      edition: { key: edition.key, kind: edition.kind, sha256: editionHash(edition) },
      number: (copy.filed?.number ?? 0) + 1,
      sender: copy.sender,
      receivedOn: copy.receivedOn,
      file: await fileOf(tenant, copy),
      filedAt: filedAt.toISOString(),
      header: draft.header,
      answers: sheetItems(edition, byKey).standing.map(({ key }) => ({
        itemKey: key,
        ...(byKey.get(key) ?? UNANSWERED),
      })),
    });
    await refuseUnchanged(tenant, content);

    const text = canonicalJson(content);
    const { number } = content;
    const sha256 = sha256Hex(text);
    await addReceivedCopyText(tenant, { receivedCopyId: id, number, sha256, text, filedAt });
    const [filed = copy] = await findReceivedCopies(tenant, [id]);
    return {
      result: filed,
      recordedAs: "receivedCopy.file",
      events: [
        {
          subject: { kind: "receivedCopy", id },
          facts: { number, sha256 },
          names: { title: titleOfOffering({ ...copy, name: copy.offeringName }) },
        },
      ],
    };
  });
}

async function fileOf(tenant: Tenant, { fileId }: ReceivedCopy) {
  const found = fileId && (await findFile(tenant, fileId));
  return found ? { name: found.file.name, sha256: found.file.sha256 } : null;
}

async function refuseUnchanged(tenant: Tenant, content: ReceivedCopyContent): Promise<void> {
  const id = content.receivedCopyId;
  const text = (await findReceivedCopyTexts(tenant, [id])).get(id);
  const before = text && receivedCopyContentSchema.parse(JSON.parse(text));
  if (before && statementOf(before) === statementOf(content)) {
    throw new DomainError("revision_unchanged", { number: before.number });
  }
}

function statementOf({ filedAt: _, number: __, ...statement }: ReceivedCopyContent): string {
  return canonicalJson(statement);
}
