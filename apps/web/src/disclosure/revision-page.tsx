import type { RevisionView } from "@bunkai/domain/disclosure/disclosure-view";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { MissingFactor } from "../account/missing-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { ViewersPart } from "../audit/viewers-part.tsx";
import { RevisionDifferences } from "../difference/revision-differences.tsx";
import { WordingNotice } from "../form/wording-notice.tsx";
import { GuestPart } from "../guest/guest-part.tsx";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { RevisionStateTags } from "../offering/revision-state-tags.tsx";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Page } from "../ui/page.tsx";
import { OnRequestNotice } from "./on-request-notice.tsx";
import { RevisionFacts } from "./revision-facts.tsx";
import { revisionQuery } from "./revision-queries.ts";
import { RevisionSheet } from "./revision-sheet.tsx";
import { RevisionStateNotice } from "./revision-state-notice.tsx";
import { SheetMenu } from "./sheet-menu.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/** An issued sheet, read only: its head, what it says, and the hash that proves it unchanged. */
export function RevisionPage() {
  const { revisionId } = useParams({ from: "/frame/member/revisions/$revisionId" });
  const { organizationId } = useMembership();
  const query = useQuery(revisionQuery(organizationId, revisionId));
  return <LoadedPage query={query}>{(view) => <Issued view={view} />}</LoadedPage>;
}

function Issued({ view }: { readonly view: RevisionView }) {
  const { revision, edition, content } = view;
  const words = useWords();
  const { organizationId } = useMembership();
  const { item } = useSearch({ from: "/frame/member/revisions/$revisionId" });
  const isGuest = useIsGuest();
  const isOwn = revision.vendorId === organizationId;
  const product = `${revision.offeringName} ${revision.versionLabel}`;
  return (
    <Page
      action={isOwn && revision.state === "current" && <Withdraw view={view} />}
      lead={
        <p>
          {revision.vendorName}{" "}
          {isGuest ? (
            <span className="inline-block">{product}</span>
          ) : (
            <Link
              className="link"
              params={{ offeringId: revision.offeringId }}
              to="/offerings/$offeringId"
            >
              {product}
            </Link>
          )}
        </p>
      }
      state={<RevisionStateTags revision={revision} />}
      title={words.offering.issuedSheet(revision)}
    >
      <RevisionStateNotice revision={revision} />
      <WordingNotice wording={view.wording} />
      <RevisionFacts content={content} edition={edition} revision={revision} />
      {content ? (
        <>
          <Links view={view} />
          <RevisionSheet content={content} edition={edition} openKey={item} />
          {isOwn ? (
            <>
              <GuestPart
                offReason={revision.state === "withdrawn" ? words.guest.invite.off.withdrawn : null}
                place={{ kind: "revision", revisionId: revision.id }}
              />
              <ViewersPart id={revision.id} kind="revision" />
            </>
          ) : (
            <p className="text-[0.9375rem] leading-160 text-solid-gray-700 print:hidden">
              {words.audit.views.told}
            </p>
          )}
        </>
      ) : (
        <OnRequestNotice revision={revision} />
      )}
    </Page>
  );
}

function Links({ view: { revision } }: { readonly view: RevisionView }) {
  const words = useWords();
  const isGuest = useIsGuest();
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <SheetMenu issued place={`/revisions/${revision.id}`} />
      {!isGuest && (
        <Link
          className={buttonStyle({ kind: "secondary", size: "normal" })}
          search={{ chosen: revision.id }}
          to="/find"
        >
          {words.disclosure.revision.compare}
        </Link>
      )}
      {!isGuest && <RevisionDifferences revision={revision} />}
    </div>
  );
}

function Withdraw({ view: { revision } }: { readonly view: RevisionView }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        kind="danger"
        offReason={useReasonOff()("disclosure.issue")}
        onClick={() => setAsking(true)}
      >
        {words.disclosure.withdraw.open}
      </Button>
      <MissingFactor deed="disclosure.issue" />
      {asking && <WithdrawDialog onClose={() => setAsking(false)} revision={revision} />}
    </>
  );
}
