import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { ImportReader } from "../disclosure/import-reader.tsx";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { receivedCopyQuery } from "./received-copy-queries.ts";

/** Reads the workbook of a received sheet: first what was understood, and only then, by a press, what is written down of it. */
export function CopyImportPage() {
  return (
    <Allowed deed="receivedCopy.write">
      <Import />
    </Allowed>
  );
}

function Import() {
  const { copyId } = useParams({ from: "/frame/member/received-copies/$copyId/import" });
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // Anew: the sheet may just have been written on.
  const ofCopy = { ...receivedCopyQuery(organizationId, copyId), staleTime: 0 };
  const params = { copyId };
  const onApplied = async () => {
    await queries.fetchQuery(ofCopy);
    await navigate({ to: "/received-copies/$copyId", params });
  };
  return (
    <LoadedPage query={useQuery(ofCopy)}>
      {({ answers, copy, draft: { header }, edition }) => (
        <ImportReader
          back={
            <Link className="link" params={params} to="/received-copies/$copyId">
              {copy.offeringName} {copy.versionLabel}
            </Link>
          }
          target={{ basePath: `/received-copies/${copyId}`, answers, edition, header, onApplied }}
        />
      )}
    </LoadedPage>
  );
}
