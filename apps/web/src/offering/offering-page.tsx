import { mayDo } from "@bunkai/domain/account/deed";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import PencilIcon from "lucide-react/icons/pencil";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { Page, Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { AccessRequestList } from "./access-request-list.tsx";
import { OfferingDialog } from "./offering-dialog.tsx";
import { type OfferingWithRevisions, offeringQuery } from "./offering-queries.ts";
import { RevisionTable } from "./revision-table.tsx";
import { SheetList } from "./sheet-list.tsx";

/** One offering: its sheets, what was issued, and for its vendor who wishes to read. */
export function OfferingPage() {
  const { offeringId } = useParams({ from: "/frame/member/offerings/$offeringId" });
  const { organizationId } = useMembership();
  const query = useQuery(offeringQuery(organizationId, offeringId));
  return <LoadedPage query={query}>{(offering) => <Offering offering={offering} />}</LoadedPage>;
}

function Offering({ offering }: { readonly offering: OfferingWithRevisions }) {
  const words = useWords();
  const { organizationId, roles } = useMembership();
  const [changing, setChanging] = useState(false);
  const offReason = useReasonOff()("offering.write");
  const isOwn = offering.vendorId === organizationId;
  return (
    <Page
      action={
        isOwn && (
          <Button icon={PencilIcon} offReason={offReason} onClick={() => setChanging(true)}>
            {words.offering.change.open}
          </Button>
        )
      }
      lead={
        <>
          {!isOwn && <p>{offering.vendorName}</p>}
          {offering.description && <p className="whitespace-pre-wrap">{offering.description}</p>}
        </>
      }
      state={<Tag>{words.responsibility.serviceType[offering.serviceType]}</Tag>}
      title={`${offering.name} ${offering.versionLabel}`}
    >
      {isOwn && mayDo("disclosure.read", roles) && (
        <Part title={words.offering.sheets.title}>
          <SheetList offering={offering} />
        </Part>
      )}
      <Part title={words.offering.revisions.title}>
        <RevisionTable isOwn={isOwn} revisions={offering.revisions} />
      </Part>
      {!isOwn && mayDo("receivedCopy.write", roles) && (
        <p>
          <Link
            className="link"
            search={{ add: true, offering: offering.id }}
            to="/received-copies"
          >
            {words.receivedCopy.add.ofThis}
          </Link>
        </p>
      )}
      {isOwn && (
        <Part title={words.offering.access.title}>
          <AccessRequestList offeringId={offering.id} />
        </Part>
      )}
      {changing && (
        <OfferingDialog
          offering={offering}
          onClose={() => setChanging(false)}
          onDone={() => setChanging(false)}
        />
      )}
    </Page>
  );
}
