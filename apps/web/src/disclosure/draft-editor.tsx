import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { isReadFromWorkbook } from "@bunkai/domain/workbook/is-read-from-workbook";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import ImportIcon from "lucide-react/icons/file-up";
import { useMemo, useState } from "react";
import { MissingFactor } from "../account/missing-factor.tsx";
import { useReasonOff } from "../account/use-reason-off.ts";
import { WordingNotice } from "../form/wording-notice.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Page } from "../ui/page.tsx";
import { Answering, type AnsweringProps, type OpenItem } from "./answering.tsx";
import { HeaderPart } from "./header-part.tsx";
import { IssueDialog } from "./issue-dialog.tsx";
import { SaveState } from "./save-state.tsx";
import { SheetMenu } from "./sheet-menu.tsx";
import { type Draft, useDraft } from "./use-draft.ts";
import { useDraftTeam } from "./use-draft-team.ts";
import { useIssuedAnswers } from "./use-issued-answers.ts";

export type DraftEditorProps = { readonly view: DisclosureView };

/** Writing a sheet. Every answer is saved by itself; issuing fixes all of them. */
export function DraftEditor({ view }: DraftEditorProps) {
  const { edition } = view;
  const words = useWords();
  const read = useBilingual();
  const draft = useDraft({ ...view, place: `/disclosures/${view.disclosure.id}` });
  const search = useSearch({ from: "/frame/member/disclosures/$disclosureId" });
  const open = useOpenItem();
  const team = useDraftTeam(view.disclosure.id);
  const issued = useIssuedAnswers(view.disclosure);
  const [issuing, setIssuing] = useState(false);
  const offReason = useIssueOffReason(draft);
  const { disclosure } = draft;
  const unanswered = draft.gaps.filter(({ problem }) => problem === "unanswered").length;
  return (
    <Page
      action={
        <Button kind="primary" offReason={offReason} onClick={() => setIssuing(true)}>
          {words.disclosure.issue.open}
        </Button>
      }
      lead={
        <>
          <p>
            <Link
              className="link"
              params={{ offeringId: disclosure.offeringId }}
              to="/offerings/$offeringId"
            >
              {[disclosure.header.offeringName, disclosure.header.versionLabel].join(" ").trim() ||
                words.disclosure.toOffering}
            </Link>{" "}
            {read(edition.title)}
            {view.answers.some(({ origin }) => origin?.kind === "migration") && (
              <>
                {"　"}
                <Link
                  className="link"
                  params={{ disclosureId: disclosure.id }}
                  to="/disclosures/$disclosureId/migration"
                >
                  {words.migration.title}
                </Link>
              </>
            )}
          </p>
          {edition.remark && (
            <p className="mt-1 text-[0.9375rem] leading-160">{read(edition.remark)}</p>
          )}
        </>
      }
      offHelp={<MissingFactor deed="disclosure.issue" />}
      offReason={offReason}
      title={words.disclosure.draftOf({ kind: words.offering.kind[edition.kind] })}
    >
      <WordingNotice wording={view.wording} />
      <Tools draft={draft} edition={edition} />
      <Answering
        draft={draft}
        edition={edition}
        issued={issued}
        open={open}
        search={search}
        team={team}
      >
        <HeaderPart draft={draft} edition={edition} />
      </Answering>
      {issuing && (
        <IssueDialog
          answered={draft.sections.reduce((sum, section) => sum + section.answered, 0)}
          onClose={() => setIssuing(false)}
          onRewritten={({ answers, draft: { header, version } }) => {
            draft.keepDisclosure({ ...disclosure, header, version });
            draft.desk.keepRewritten(answers);
          }}
          seen={draftSeenIn(disclosure, versionsOf(draft))}
          unanswered={unanswered}
          view={{ disclosure, edition }}
        />
      )}
    </Page>
  );
}

/** The versions of the answers on the screen. */
function versionsOf({ sheet }: Pick<Draft, "sheet">) {
  return [...sheet.entries].map(([itemKey, { version }]) => ({ itemKey, version }));
}

function Tools({ draft, edition }: Pick<AnsweringProps, "draft" | "edition">) {
  const words = useWords();
  return (
    <div className="flex flex-wrap items-center gap-3 max-lg:sticky max-lg:top-14 max-lg:z-10 max-lg:bg-white max-lg:py-1 print:hidden">
      <div className="mr-auto">
        <SaveState desk={draft.desk} sheet={draft.sheet} />
      </div>
      <SheetMenu
        issued={false}
        offReason={draft.isSaved ? null : words.disclosure.file.wait}
        place={`/disclosures/${draft.disclosure.id}`}
        size="small"
      />
      {isReadFromWorkbook(edition) ? (
        <Link
          className={buttonStyle({ kind: "secondary", size: "small" })}
          params={{ disclosureId: draft.disclosure.id }}
          to="/disclosures/$disclosureId/import"
        >
          <ImportIcon aria-hidden="true" className="size-4" />
          {words.disclosure.import.open}
        </Link>
      ) : (
        <p className="text-[0.9375rem] leading-160 text-solid-gray-800 max-lg:hidden">
          {words.disclosure.import.typedIn}
        </p>
      )}
    </div>
  );
}

/** Why the draft cannot be issued now, or null. */
function useIssueOffReason({ gaps, isSaved }: Pick<Draft, "gaps" | "isSaved">): string | null {
  const { gap, save } = useWords().disclosure;
  const roleReason = useReasonOff()("disclosure.issue");
  const blocking = gaps.filter(({ blocks }) => blocks).length;
  if (roleReason) return roleReason;
  if (blocking > 0) return gap.blocking({ count: blocking });
  return isSaved ? null : save.wait;
}

function useOpenItem(): OpenItem {
  const navigate = useNavigate({ from: "/disclosures/$disclosureId" });
  return useMemo(
    () => ({
      item: (item) =>
        void navigate({ search: (search) => ({ ...search, item }), resetScroll: false }),
      all: () => void navigate({ search: ({ item }) => ({ item }), resetScroll: false }),
    }),
    [navigate],
  );
}
