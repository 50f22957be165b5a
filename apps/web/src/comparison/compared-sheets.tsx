import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import { Link, useNavigate } from "@tanstack/react-router";
import CloseIcon from "lucide-react/icons/x";
import { useWords } from "../language/use-words.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { sheetIdsText } from "./sheet-ids.ts";
import { SheetLink } from "./sheet-link.tsx";
import { sheetName } from "./sheet-name.ts";

/** The sheets that stand side by side: each leads to itself and can be taken out; more can be added. */
export function ComparedSheets({ columns }: { readonly columns: readonly ComparedSheet[] }) {
  const words = useWords();
  const navigate = useNavigate({ from: "/comparisons" });
  const { sheets } = words.comparison;
  const without = (id: string) =>
    sheetIdsText(columns.map((column) => column.id).filter((one) => one !== id));
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.9375rem] leading-160 print:hidden">
      {columns.map((sheet) => (
        <li className="inline-flex flex-wrap items-center gap-1" key={sheet.id}>
          <SheetLink sheet={sheet} />
          {columns.length > 1 && (
            <IconButton
              icon={CloseIcon}
              label={sheets.remove({ sheet: sheetName(sheet, words) })}
              onClick={() =>
                void navigate({
                  search: (search) => ({ ...search, revisions: without(sheet.id) }),
                })
              }
            />
          )}
        </li>
      ))}
      <li>
        <Link
          className="link"
          search={{ chosen: sheetIdsText(columns.map(({ id }) => id)) }}
          to="/find"
        >
          {sheets.add}
        </Link>
      </li>
    </ul>
  );
}
