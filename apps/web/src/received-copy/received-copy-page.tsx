import type { ReceivedCopyView } from "@bunkai/domain/disclosure/received-copy";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import ImportIcon from "lucide-react/icons/file-up";
import PencilIcon from "lucide-react/icons/pencil";
import { useMemo, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { Answering, type OpenItem } from "../disclosure/answering.tsx";
import { HeaderPart } from "../disclosure/header-part.tsx";
import { SaveState } from "../disclosure/save-state.tsx";
import { SheetMenu } from "../disclosure/sheet-menu.tsx";
import { type Draft, useDraft } from "../disclosure/use-draft.ts";
import { WordingNotice } from "../form/wording-notice.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Page } from "../ui/page.tsx";
import { CopyFacts } from "./copy-facts.tsx";
import { CopyStateTag } from "./copy-state-tag.tsx";
import { FileCopyDialog } from "./file-copy-dialog.tsx";
import { ChangeReceivedCopyDialog } from "./received-copy-dialog.tsx";
import { receivedCopyQuery } from "./received-copy-queries.ts";
import { ReplacementNotice } from "./replacement-notice.tsx";

/** A received sheet: from whom, what it says, and what its vendor issued meanwhile. */
export function ReceivedCopyPage() {
  const { copyId } = useParams({ from: "/frame/member/received-copies/$copyId" });
  const { organizationId } = useMembership();
  const query = useQuery(receivedCopyQuery(organizationId, copyId));
  return (
    <LoadedPage query={query}>{(view) => <Opened key={view.copy.id} view={view} />}</LoadedPage>
  );
}

function Opened({ view }: { readonly view: ReceivedCopyView }) {
  const words = useWords();
  const read = useBilingual();
  const said = words.receivedCopy;
  const { edition } = view;
  const [copy, setCopy] = useState(view.copy);
  const [isFiling, setFiling] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const draft = useDraft({
    ...{ disclosure: view.draft, edition, answers: view.answers },
    place: `/received-copies/${copy.id}`,
  });
  const commitments = draft.gaps.filter(({ problem }) => problem === "commitment_missing");
  const search = useSearch({ from: "/frame/member/received-copies/$copyId" });
  const open = useOpenItem();
  const roleReason = useReasonOff()("receivedCopy.write");
  const offReason = useFilingOffReason(draft);
  return (
    <Page
      action={
        <Button kind="primary" offReason={offReason} onClick={() => setFiling(true)}>
          {said.fileIt.open}
        </Button>
      }
      lead={<p>{read(edition.title)}</p>}
      offReason={offReason}
      state={
        <span className="flex flex-wrap gap-1">
          <CopyStateTag copy={copy} />
        </span>
      }
      title={`${copy.offeringName} ${copy.versionLabel}`}
    >
      <ReplacementNotice copy={copy} onRetired={setCopy} replacement={view.replacement} />
      <CopyFacts copy={copy} file={view.file} />
      <WordingNotice wording={view.wording} />
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <SaveState desk={draft.desk} sheet={draft.sheet} />
        <div className="flex flex-wrap gap-2">
          <SheetMenu
            issued={false}
            offReason={draft.isSaved ? null : words.disclosure.file.wait}
            place={`/received-copies/${copy.id}`}
            size="small"
          />
          <Button
            icon={PencilIcon}
            offReason={roleReason}
            onClick={() => setChanging(true)}
            size="small"
          >
            {said.change.open}
          </Button>
          <Link
            className={buttonStyle({ kind: "secondary", size: "small" })}
            params={{ copyId: copy.id }}
            to="/received-copies/$copyId/import"
          >
            <ImportIcon aria-hidden="true" className="size-4" />
            {words.disclosure.import.open}
          </Link>
        </div>
      </div>
      <Answering
        draft={draft}
        edition={edition}
        gaps={{
          gaps: commitments,
          titles: {
            blocking: said.fileIt.commitmentOpen({ count: commitments.length }),
            nothing: null,
          },
        }}
        issued={null}
        open={open}
        search={search}
        team={null}
      >
        <HeaderPart draft={draft} edition={edition} />
      </Answering>
      {isFiling && (
        <FileCopyDialog
          copy={copy}
          draft={draft}
          onClose={() => setFiling(false)}
          onFiled={setCopy}
        />
      )}
      {isChanging && (
        <ChangeReceivedCopyDialog
          copy={copy}
          fileName={view.file?.name ?? null}
          onChanged={setCopy}
          onClose={() => setChanging(false)}
        />
      )}
    </Page>
  );
}

/** Why what is written down cannot be filed now, or null. */
function useFilingOffReason({ gaps, isSaved }: Pick<Draft, "gaps" | "isSaved">): string | null {
  const { receivedCopy, disclosure } = useWords();
  const roleReason = useReasonOff()("receivedCopy.write");
  const open = gaps.filter(({ problem }) => problem === "commitment_missing").length;
  if (roleReason) return roleReason;
  if (open > 0) return receivedCopy.fileIt.commitmentOpen({ count: open });
  return isSaved ? null : disclosure.save.wait;
}

function useOpenItem(): OpenItem {
  const navigate = useNavigate({ from: "/received-copies/$copyId" });
  return useMemo(
    () => ({
      item: (item) =>
        void navigate({ search: (search) => ({ ...search, item }), resetScroll: false }),
      all: () => void navigate({ search: ({ item }) => ({ item }), resetScroll: false }),
    }),
    [navigate],
  );
}
