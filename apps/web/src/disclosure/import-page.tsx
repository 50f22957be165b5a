import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { draftQuery } from "./draft-queries.ts";
import { ImportReader } from "./import-reader.tsx";

/** Reads a filled-in workbook for a draft: first what was understood, and only then, by a press, into the draft. */
export function ImportPage() {
  return (
    <Allowed deed="disclosure.write">
      <Import />
    </Allowed>
  );
}

function Import() {
  const { disclosureId } = useParams({ from: "/frame/member/disclosures/$disclosureId/import" });
  const { organizationId } = useMembership();
  const read = useBilingual();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // Anew: the draft may just have been written on.
  const ofDraft = { ...draftQuery(organizationId, disclosureId), staleTime: 0 };
  const params = { disclosureId };
  const onApplied = async () => {
    // The draft goes on from what it is given: from before the import, it would show none of it.
    await queries.fetchQuery(ofDraft);
    await navigate({ to: "/disclosures/$disclosureId", params });
  };
  return (
    <LoadedPage query={useQuery(ofDraft)}>
      {({ answers, disclosure: { header }, edition }) => (
        <ImportReader
          back={
            <Link className="link" params={params} to="/disclosures/$disclosureId">
              {[header.offeringName, read(edition.title)].filter(Boolean).join(" ")}
            </Link>
          }
          target={{ basePath: `/disclosures/${disclosureId}`, answers, edition, header, onApplied }}
        />
      )}
    </LoadedPage>
  );
}
