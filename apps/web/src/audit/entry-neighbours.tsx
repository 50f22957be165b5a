import type { AuditContent } from "@bunkai/domain/audit/audit-entry";
import { isViewedKind } from "@bunkai/domain/audit/object-view";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { shortIdOf } from "./entry-text.ts";
import { Viewers } from "./viewers-part.tsx";

/** Ways on from a deed: other deeds on the same thing, who saw it, and who took part. */
export function EntryNeighbours({ content }: { readonly content: AuditContent }) {
  const { filter, views } = useWords().audit;
  const { counterparts, subjectId: object, subjectKind: kind } = content;
  return (
    <div className="mt-3 flex flex-col gap-3 border-t border-solid-gray-300 pt-3 text-[0.875rem] leading-150">
      <p>
        <Link className="link" resetScroll={false} search={{ kind, object }} to="/audit">
          {filter.onlyThis}
        </Link>
      </p>
      {isViewedKind(kind) && (
        <div className="flex flex-col gap-1">
          <h3 className="font-bold">{views.title}</h3>
          <Viewers id={object} kind={kind} />
        </div>
      )}
      {counterparts.length > 0 && <Counterparts counterparts={counterparts} />}
    </div>
  );
}

function Counterparts({ counterparts }: Pick<AuditContent, "counterparts">) {
  const { witness } = useWords().audit;
  const { organizationId: own } = useMembership();
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-bold">{witness.title}</h3>
      <ul className="flex flex-col gap-2">
        {counterparts.map(({ organizationId, sequence }) => (
          <li key={organizationId}>
            <p>{witness.one({ id: shortIdOf(organizationId), sequence })}</p>
            <a
              className="link"
              download=""
              href={`${downloadAddress("/audit/witness.json", own)}&about=${organizationId}`}
            >
              {witness.hand}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-solid-gray-700">{witness.about}</p>
    </div>
  );
}
