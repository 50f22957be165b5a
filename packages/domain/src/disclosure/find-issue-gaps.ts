import type { Edition, HeaderFieldKey } from "../catalog/edition.ts";
import { type Answers, askedItems } from "./asked-items.ts";
import { missingHeaderFields, type SheetHeader } from "./sheet-header.ts";

/** Something that stands between a draft and its issue, or that the issuer should know. */
export type IssueGap =
  | { readonly problem: "header_missing"; readonly field: HeaderFieldKey; readonly blocks: true }
  | { readonly problem: "reason_missing"; readonly itemKey: string; readonly blocks: true }
  | { readonly problem: "unanswered"; readonly itemKey: string; readonly blocks: false };

/**
 * Lists what a draft lacks. Missing head fields and a 対象外 without a reason block the issue;
 * unanswered items do not, since "not answered" is a true statement, but the issuer sees them first.
 */
export function findIssueGaps(edition: Edition, header: SheetHeader, answers: Answers): IssueGap[] {
  const fields = missingHeaderFields(edition, header).map(
    (field): IssueGap => ({ problem: "header_missing", field, blocks: true }),
  );
  const items = askedItems(edition, answers).flatMap(({ key: itemKey }): IssueGap[] => {
    const answer = answers.get(itemKey);
    if (!answer || answer.value.type === "unanswered") {
      return [{ problem: "unanswered", itemKey, blocks: false }];
    }
    const isSilent = !answer.reason?.trim() && !answer.note?.trim();
    return answer.value.type === "notApplicable" && isSilent
      ? [{ problem: "reason_missing", itemKey, blocks: true }]
      : [];
  });
  return [...fields, ...items];
}
