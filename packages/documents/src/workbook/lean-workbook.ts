import { DomainError } from "@bunkai/domain/error/domain-error";
import { findAttribute, findElement, tagsIn } from "./xml-element.ts";

const SHEETS_MAX = 200;
const RELATION_ID = "(?:\\w+:)?id";

/**
 * The list of a workbook's sheets, and from which year its days are counted; nothing else.
 *
 * @throws DomainError `workbook_too_large` with more sheets than a form has
 */
export function leanWorkbook(part: string, xml: string): string {
  const [root = "<workbook>", prefix = ""] = /<(\w+:)?workbook\b[^<>]*>/u.exec(xml) ?? [];
  const [settings = ""] = tagsIn(xml, "workbookPr", 1);
  const sheets = findElement(xml, "sheets")?.outer ?? "";
  if (tagsIn(sheets, "sheet", SHEETS_MAX).length > SHEETS_MAX) {
    throw new DomainError("workbook_too_large", { part });
  }
  return `${root}${settings.replace(/\/?>$/u, "/>")}${sheets}</${prefix}workbook>`;
}

/** The part of each sheet, in the order of the sheets and in lower case; empty where the workbook names none. */
export function sheetPartNames(workbook: string, relations: string): readonly string[] {
  const targets = new Map(
    tagsIn(relations, "Relationship", SHEETS_MAX * 2).map((tag) => [
      findAttribute(tag, "Id"),
      (findAttribute(tag, "Target") ?? "").replace(/^\/?(?:xl\/)?/u, "xl/").toLowerCase(),
    ]),
  );
  return tagsIn(workbook, "sheet", SHEETS_MAX).map(
    (tag) => targets.get(findAttribute(tag, RELATION_ID)) ?? "",
  );
}
