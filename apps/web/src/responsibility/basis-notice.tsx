import type { BasisState } from "@bunkai/domain/responsibility/basis-state";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { sheetIdsText } from "../comparison/sheet-ids.ts";
import { sheetName } from "../comparison/sheet-name.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { basisQuery } from "./responsibility-queries.ts";

export type BasisNoticeProps = {
  readonly matrixId: string;
  /** Whether the text is fixed: then it stands as it is, whatever the documents say now. */
  readonly isFixed: boolean;
};

/** Says when a document that a matrix rests on was replaced or withdrawn, and leads to what has changed. */
export function BasisNotice({ matrixId, isFixed }: BasisNoticeProps) {
  const { basis: said } = useWords().responsibility;
  const { organizationId } = useMembership();
  const { data } = useQuery(basisQuery(organizationId, matrixId));
  const gone = (data ?? []).filter(({ revision }) => revision.state !== "current");
  if (gone.length === 0) return null;
  return (
    <Notice title={said.title} tone="warning">
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {gone.map((one) => (
          <li key={one.revision.id}>
            <Gone basis={one} />
          </li>
        ))}
      </ul>
      <p className="mt-1">{isFixed ? said.fixedStands : said.rowsStand}</p>
    </Notice>
  );
}

function Gone({ basis: { revision, successor } }: { readonly basis: BasisState }) {
  const words = useWords();
  const { basis: said } = words.responsibility;
  const isGuest = useIsGuest();
  const sheet = sheetName(revision, words);
  if (!successor) return <>{said.withdrawn({ sheet })}</>;
  const change = words.offering.issuedSheet(successor);
  return (
    <>
      {said.superseded({ sheet, successor: change })}
      {!isGuest && (
        <Link
          className="link ml-2"
          search={{ revisions: sheetIdsText([revision.id, successor.id]), differs: true }}
          to="/comparisons"
        >
          {said.compare}
        </Link>
      )}
    </>
  );
}
