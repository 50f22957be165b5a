import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";
import { sheetName } from "./sheet-name.ts";

/** Leads to a sheet, and says so where it is not what the vendor says today. */
export function SheetLink({ sheet }: { readonly sheet: ComparedSheet }) {
  const words = useWords();
  if (sheet.origin === "received") {
    return (
      <>
        <Link className="link" params={{ copyId: sheet.id }} to="/received-copies/$copyId">
          {sheetName(sheet, words)}
        </Link>
        <Tag tone="attention">{words.receivedCopy.notIssued}</Tag>
      </>
    );
  }
  return (
    <>
      <Link className="link" params={{ revisionId: sheet.id }} to="/revisions/$revisionId">
        {sheetName(sheet, words)}
      </Link>
      {sheet.state !== "current" && (
        <Tag tone="attention">{words.disclosure.state[sheet.state]}</Tag>
      )}
    </>
  );
}
