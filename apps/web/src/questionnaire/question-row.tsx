import { Link } from "@tanstack/react-router";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import type { QuestionRowProps } from "./question-row-props.ts";
import { SuggestionList } from "./suggestion-list.tsx";

/** A question with its answer, and beside it what own sheets answer to the like. */
export function QuestionRow({ deeds, line, offReason, questionnaire }: QuestionRowProps) {
  const { questionnaire: said } = useWords();
  const read = useBilingual();
  const { answer, isUnconfirmed, item } = line;
  return (
    <li className="grid gap-x-6 gap-y-3 border-b border-solid-gray-420 py-3 text-[0.9375rem] leading-160 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <p>
          {item.officialNumber && (
            <span className="mr-2 text-solid-gray-700">{item.officialNumber}</span>
          )}
          {read(item.text)}
        </p>
        {answer ? (
          <div className="flex flex-wrap items-center gap-2">
            <AnswerFace answer={answer.answer} item={item} />
            {isUnconfirmed && <Tag tone="attention">{said.unconfirmed}</Tag>}
          </div>
        ) : (
          <p className="text-solid-gray-700">{said.unanswered}</p>
        )}
        {answer?.answer.note && (
          <p className="text-[0.875rem] whitespace-pre-wrap text-solid-gray-800">
            {answer.answer.note}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3 print:hidden">
          {isUnconfirmed && (
            <Button
              busy={deeds.isBusy}
              offReason={offReason}
              onClick={() => deeds.confirming.mutate([line])}
            >
              {said.confirm}
            </Button>
          )}
          <Link
            aria-label={(answer ? said.editOf : said.fillInOf)({ question: read(item.text) })}
            className="link"
            params={{ disclosureId: questionnaire.disclosureId }}
            search={{ item: item.key }}
            to="/disclosures/$disclosureId"
          >
            {answer ? said.edit : said.fillIn}
          </Link>
        </div>
      </div>
      <SuggestionList deeds={deeds} line={line} offReason={offReason} />
    </li>
  );
}
