import type { Questionnaire } from "@bunkai/domain/questionnaire/questionnaire";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import QuestionnaireIcon from "lucide-react/icons/clipboard-list";
import PlusIcon from "lucide-react/icons/plus";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { questionnairesQuery } from "./questionnaire-queries.ts";
import { QuestionnaireStateTag } from "./questionnaire-state-tag.tsx";

/** 調査票: the questionnaires that hospitals sent, how far each is answered, and until when. */
export function QuestionnairesPage() {
  return (
    <Allowed deed="disclosure.read">
      <Questionnaires />
    </Allowed>
  );
}

function Questionnaires() {
  const words = useWords();
  const navigate = useNavigate();
  const { organizationId, organizationKind } = useMembership();
  const query = useQuery(questionnairesQuery(organizationId));
  const columns = useColumns();
  const roleReason = useReasonOff()("disclosure.write");
  const offReason =
    organizationKind === "hospital" ? words.error.vendor_only.detail({}) : roleReason;
  const { questionnaire: said } = words;
  return (
    <Page
      action={
        <Button
          icon={PlusIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => void navigate({ to: "/questionnaires/new" })}
        >
          {said.add.open}
        </Button>
      }
      lead={
        <>
          <p>{said.lead}</p>
          <p className="mt-1">
            <Link className="link" search={{}} to="/questionnaires/log">
              {said.log.open}
            </Link>
          </p>
        </>
      }
      offReason={offReason}
      title={words.shell.nav.questionnaires}
    >
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon={QuestionnaireIcon} title={said.empty.title}>
              {said.empty.body}
            </Empty>
          ) : (
            <DataTable
              caption={words.shell.nav.questionnaires}
              columns={columns}
              keyOf={({ id }) => id}
              rows={items}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

function useColumns(): readonly Column<Questionnaire>[] {
  const { questionnaire: said } = useWords();
  const tongue = useAnswerTongue();
  return [
    {
      key: "asker",
      label: said.field.asker,
      text: ({ asker }) => asker,
      cell: ({ asker, id }, { tabIndex }) => (
        <Link
          className="link font-bold"
          params={{ questionnaireId: id }}
          search={{}}
          tabIndex={tabIndex}
          to="/questionnaires/$questionnaireId"
        >
          {asker}
        </Link>
      ),
      widthRem: 14,
    },
    {
      key: "state",
      label: said.field.state,
      text: ({ state }) => said.state[state],
      cell: ({ state }) => <QuestionnaireStateTag state={state} />,
      widthRem: 7,
    },
    {
      key: "dueOn",
      label: said.field.dueOn,
      text: ({ dueOn }) => (dueOn ? dayText(dueOn, tongue) : said.noDue),
      widthRem: 9,
    },
    {
      key: "progress",
      label: said.field.progress,
      text: ({ progress }) => said.progress(progress),
      widthRem: 12,
    },
    {
      key: "offering",
      label: said.log.column.offering,
      text: ({ offeringName, versionLabel }) => [offeringName, versionLabel].join(" "),
      widthRem: 14,
    },
    {
      key: "receivedOn",
      label: said.field.receivedOn,
      text: ({ receivedOn }) => dayText(receivedOn, tongue),
      widthRem: 9,
    },
  ];
}
