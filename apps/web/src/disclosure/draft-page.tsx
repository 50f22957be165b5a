import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { DraftEditor } from "./draft-editor.tsx";
import { draftQuery } from "./draft-queries.ts";

/** A draft of a sheet: its head, its answers, what it still lacks, and its issue. */
export function DraftPage() {
  return (
    <Allowed deed="disclosure.read">
      <Draft />
    </Allowed>
  );
}

function Draft() {
  const { disclosureId } = useParams({ from: "/frame/member/disclosures/$disclosureId" });
  const { organizationId } = useMembership();
  const query = useQuery(draftQuery(organizationId, disclosureId));
  return (
    <LoadedPage query={query}>
      {(view) => <DraftEditor key={view.disclosure.id} view={view} />}
    </LoadedPage>
  );
}
