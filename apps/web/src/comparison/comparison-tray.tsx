import { COMPARED_SHEETS_MAX } from "@bunkai/domain/comparison/comparison";
import { Link } from "@tanstack/react-router";
import ComparisonIcon from "lucide-react/icons/columns-3";
import CloseIcon from "lucide-react/icons/x";
import { useId } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { sheetIdsText } from "./sheet-ids.ts";
import { sheetName } from "./sheet-name.ts";
import type { Tray } from "./use-tray.ts";

/** The sheets chosen so far, and the way to put them side by side. Stays in sight while searching on. */
export function ComparisonTray({ tray }: { readonly tray: Tray }) {
  const words = useWords();
  const headingId = useId();
  const { ids, revisions } = tray;
  if (ids.length === 0) return null;
  const { tray: said } = words.comparison;
  const revisionsText = sheetIdsText(ids);
  return (
    <section
      aria-labelledby={headingId}
      className="sticky top-0 z-20 flex flex-col gap-2 rounded-8 border-2 border-key-900 bg-white px-4 py-3 max-lg:top-14"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-bold" id={headingId}>
          {said.title({ count: ids.length, max: COMPARED_SHEETS_MAX })}
        </h2>
        <div className="flex flex-wrap gap-3">
          <Button kind="quiet" onClick={tray.clear} size="small">
            {said.clear}
          </Button>
          {revisionsText && ids.length > 1 ? (
            <Link
              className={buttonStyle({ kind: "primary", size: "small" })}
              search={{ revisions: revisionsText }}
              to="/comparisons"
            >
              <ComparisonIcon aria-hidden="true" className="size-4" />
              {said.compare}
            </Link>
          ) : (
            <Button icon={ComparisonIcon} kind="primary" offReason={said.oneMore} size="small">
              {said.compare}
            </Button>
          )}
        </div>
      </div>
      <ul className="flex max-h-28 flex-wrap gap-x-4 gap-y-1 overflow-y-auto text-[0.875rem] leading-150">
        {revisions.map((revision) => (
          <li className="inline-flex items-center gap-1" key={revision.id}>
            {sheetName(revision, words)}
            <IconButton
              icon={CloseIcon}
              label={said.remove({ sheet: sheetName(revision, words) })}
              onClick={() => tray.toggle(revision)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
