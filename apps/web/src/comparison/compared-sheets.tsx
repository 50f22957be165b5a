import type { Revision } from "@bunkai/domain/disclosure/revision";
import { Link, useNavigate } from "@tanstack/react-router";
import CloseIcon from "lucide-react/icons/x";
import { useWords } from "../language/use-words.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Tag } from "../ui/tag.tsx";
import { revisionIdsText } from "./revision-ids.ts";
import { sheetName } from "./sheet-name.ts";

/** The sheets that stand side by side: each leads to itself and can be taken out; more can be added. */
export function ComparedSheets({ columns }: { readonly columns: readonly Revision[] }) {
  const words = useWords();
  const navigate = useNavigate({ from: "/comparisons" });
  const { sheets } = words.comparison;
  const without = (id: string) =>
    revisionIdsText(columns.map((column) => column.id).filter((one) => one !== id));
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.9375rem] leading-160 print:hidden">
      {columns.map((revision) => (
        <li className="inline-flex flex-wrap items-center gap-1" key={revision.id}>
          <Link className="link" params={{ revisionId: revision.id }} to="/revisions/$revisionId">
            {sheetName(revision, words)}
          </Link>
          {revision.state !== "current" && (
            <Tag tone="attention">{words.disclosure.state[revision.state]}</Tag>
          )}
          {columns.length > 1 && (
            <IconButton
              icon={CloseIcon}
              label={sheets.remove({ sheet: sheetName(revision, words) })}
              onClick={() =>
                void navigate({
                  search: (search) => ({ ...search, revisions: without(revision.id) }),
                })
              }
            />
          )}
        </li>
      ))}
      <li>
        <Link
          className="link"
          search={{ chosen: revisionIdsText(columns.map(({ id }) => id)) }}
          to="/find"
        >
          {sheets.add}
        </Link>
      </li>
    </ul>
  );
}
