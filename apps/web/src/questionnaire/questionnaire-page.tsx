import type { QuestionnaireView } from "@bunkai/domain/questionnaire/questionnaire";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import SendIcon from "lucide-react/icons/send";
import { useState } from "react";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { isChosen, questionLines } from "./question-lines.ts";
import { QuestionRow } from "./question-row.tsx";
import { questionnaireQuery } from "./questionnaire-queries.ts";
import { QuestionnaireStateTag } from "./questionnaire-state-tag.tsx";
import { ReturnDialog } from "./return-dialog.tsx";
import { TakingBar } from "./taking-bar.tsx";
import { useQuestionnaireDeeds } from "./use-questionnaire-deeds.ts";

/** One questionnaire: its questions, what is proposed for each, what was taken, and its return. */
export function QuestionnairePage() {
  return (
    <Allowed deed="disclosure.read">
      <Questionnaire />
    </Allowed>
  );
}

function Questionnaire() {
  const { questionnaireId } = useParams({ from: "/frame/member/questionnaires/$questionnaireId" });
  const { organizationId } = useMembership();
  const query = useQuery(questionnaireQuery(organizationId, questionnaireId));
  return <LoadedPage query={query}>{(view) => <Questions view={view} />}</LoadedPage>;
}

function Questions({ view }: { readonly view: QuestionnaireView }) {
  const { questionnaire: said } = useWords();
  const { show } = useSearch({ from: "/frame/member/questionnaires/$questionnaireId" });
  const { questionnaire } = view;
  const [returning, setReturning] = useState(false);
  const deeds = useQuestionnaireDeeds(questionnaire);
  const reasonOff = useReasonOff();
  const writeReason = reasonOff("disclosure.write") ?? stateReason(view, said);
  const lines = questionLines(view);
  const shown = lines.filter((line) => isChosen(line, show));
  const unconfirmed = lines.filter((line) => line.isUnconfirmed);
  const returnReason =
    reasonOff("disclosure.issue") ??
    stateReason(view, said) ??
    (unconfirmed.length > 0 ? said.off.unconfirmed({ count: unconfirmed.length }) : null) ??
    (lines.every(({ answer }) => answer === null) ? said.off.nothing : null);
  return (
    <Page
      action={
        <Button
          icon={SendIcon}
          kind="primary"
          offReason={returnReason}
          onClick={() => setReturning(true)}
        >
          {said.return.open}
        </Button>
      }
      lead={<Lead view={view} />}
      offReason={returnReason}
      state={<QuestionnaireStateTag state={questionnaire.state} />}
      title={said.titleOf({ asker: questionnaire.asker })}
    >
      <TakingBar deeds={deeds} lines={lines} offReason={writeReason} show={show} />
      {shown.length === 0 && <p>{said.nothingShown}</p>}
      <ol className="border-t border-solid-gray-600">
        {shown.map((line) => (
          <QuestionRow
            deeds={deeds}
            key={`${line.item.key} ${line.version}`}
            line={line}
            offReason={writeReason}
            questionnaire={questionnaire}
          />
        ))}
      </ol>
      {returning && <ReturnDialog onClose={() => setReturning(false)} view={view} />}
    </Page>
  );
}

function stateReason(
  { questionnaire }: QuestionnaireView,
  { off }: ReturnType<typeof useWords>["questionnaire"],
): string | null {
  return questionnaire.state === "declined" ? off.declined : null;
}

function Lead({ view: { questionnaire } }: { readonly view: QuestionnaireView }) {
  const { questionnaire: said } = useWords();
  const tongue = useAnswerTongue();
  const { disclosureId, dueOn, fileName, offeringName, progress, returnedAt, versionLabel } =
    questionnaire;
  return (
    <>
      <p>{said.facts({ product: [offeringName, versionLabel].join(" "), fileName })}</p>
      <p>
        {[
          dueOn ? said.due({ day: dayText(dueOn, tongue) }) : said.noDue,
          said.progress(progress),
          returnedAt
            ? said.returned({
                day: dayText(returnedAt.slice(0, 10), tongue),
                count: questionnaire.returns,
              })
            : "",
        ]
          .filter(Boolean)
          .join(tongue.words.account.listSeparator)}
      </p>
      <p className="mt-1">
        <Link
          className="link"
          params={{ disclosureId }}
          search={{}}
          to="/disclosures/$disclosureId"
        >
          {said.toDraft}
        </Link>
      </p>
    </>
  );
}
