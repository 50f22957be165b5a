import { COMPARED_SHEETS_MAX } from "@bunkai/domain/comparison/comparison";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { revisionQuery } from "../disclosure/revision-queries.ts";
import { useWords } from "../language/use-words.ts";
import { sheetIdsOf, sheetIdsText } from "./sheet-ids.ts";

export type Tray = {
  readonly ids: readonly string[];
  /** The chosen ones that are known by now, in their order. */
  readonly revisions: readonly Revision[];
  readonly has: (revision: Revision) => boolean;
  /** Why a revision cannot be added, or null. */
  readonly reasonOff: (revision: Revision) => string | null;
  readonly toggle: (revision: Revision) => void;
  readonly clear: () => void;
};

/** The sheets chosen for a comparison. The address holds them, so that a link shows the same choice. */
export function useTray(): Tray {
  const words = useWords();
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const { chosen } = useSearch({ from: "/frame/member/find" });
  const navigate = useNavigate({ from: "/find" });
  const ids = sheetIdsOf(chosen).slice(0, COMPARED_SHEETS_MAX);
  const views = useQueries({ queries: ids.map((id) => revisionQuery(organizationId, id)) });
  const revisions = views.flatMap(({ data }) => (data ? [data.revision] : []));
  const choose = (next: readonly string[]) =>
    void navigate({
      search: (search) => ({ ...search, chosen: sheetIdsText(next) }),
      replace: true,
      resetScroll: false,
    });
  const edition = revisions[0]?.editionKey;
  return {
    ids,
    revisions,
    has: ({ id }) => ids.includes(id),
    reasonOff: (revision) => {
      if (ids.includes(revision.id)) return null;
      if (edition !== undefined && revision.editionKey !== edition) {
        return words.comparison.tray.otherForm;
      }
      return ids.length >= COMPARED_SHEETS_MAX
        ? words.comparison.tray.full({ max: COMPARED_SHEETS_MAX })
        : null;
    },
    toggle: (revision) => {
      if (ids.includes(revision.id)) choose(ids.filter((id) => id !== revision.id));
      else {
        void queries.prefetchQuery(revisionQuery(organizationId, revision.id));
        choose([...ids, revision.id]);
      }
    },
    clear: () => choose([]),
  };
}
