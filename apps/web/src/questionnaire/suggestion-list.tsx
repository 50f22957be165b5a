import type { Item } from "@bunkai/domain/catalog/item";
import type { Suggestion } from "@bunkai/domain/questionnaire/suggestion";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Moment } from "../ui/moment.tsx";
import { Tag } from "../ui/tag.tsx";
import { takenOf } from "./question-lines.ts";
import type { QuestionRowProps } from "./question-row-props.ts";

/** What own sheets answer to the like. What was put aside comes back with the next visit of the page. */
export function SuggestionList(props: Omit<QuestionRowProps, "questionnaire">) {
  const { deeds, line, offReason } = props;
  const { questionnaire: said } = useWords();
  const [isAside, setAside] = useState(false);
  if (line.isUnconfirmed) return <TakenSource line={line} />;
  if (line.answer || isAside) return null;
  if (line.suggestions.length === 0) {
    return <p className="text-[0.875rem] text-solid-gray-700">{said.noSuggestion}</p>;
  }
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <ul className="flex flex-col gap-3">
        {line.suggestions.map((one) => (
          <li
            className="flex flex-col items-start gap-1.5 rounded-8 border border-solid-gray-420 px-3 py-2"
            key={`${one.source.offeringId} ${one.source.editionKey} ${one.source.itemKey}`}
          >
            <SuggestionFacts item={line.item} one={one} />
            <div className="flex flex-wrap gap-2 print:hidden">
              <Button
                busy={deeds.isBusy}
                offReason={offReason ?? (one.answer ? null : said.misfit)}
                onClick={() => deeds.taking.mutate([takenOf(line, one)])}
              >
                {said.accept}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className="print:hidden">
        <Button onClick={() => setAside(true)}>{said.dismiss}</Button>
      </div>
    </div>
  );
}

/** Where an answer was taken from that is still to be confirmed. */
function TakenSource({ line }: Pick<QuestionRowProps, "line">) {
  const origin = line.answer?.origin;
  const one = line.suggestions.find(
    ({ source }) =>
      source.itemKey === origin?.sourceItemKey &&
      (source.revision?.id ?? null) === origin.sourceRevisionId,
  );
  if (!one) return null;
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5 rounded-8 border border-solid-gray-420 px-3 py-2">
      <SuggestionFacts item={line.item} one={one} />
    </div>
  );
}

/** What the source says, how alike its question is, and where it stands. */
function SuggestionFacts(props: { readonly item: Item; readonly one: Suggestion }) {
  const { answer, doubt, said, saidItem, score, source } = props.one;
  const words = useWords();
  const { questionnaire } = words;
  const read = useBilingual();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <AnswerFace answer={answer ?? said} item={saidItem ?? props.item} />
        <Tag tone={doubt ? "attention" : "plain"}>
          {score === 1
            ? questionnaire.sameWording
            : questionnaire.likeness({ percent: Math.floor(score * 100) })}
        </Tag>
        {doubt && <span className="text-[0.8125rem]">{questionnaire.doubt[doubt]}</span>}
        {!source.isOfOffering && <Tag tone="attention">{questionnaire.otherProduct}</Tag>}
      </div>
      {said.note && <p className="text-[0.875rem] whitespace-pre-wrap">{said.note}</p>}
      {said.condition && (
        <p className="text-[0.875rem]">{questionnaire.conditionOf({ text: said.condition })}</p>
      )}
      <p className="text-[0.8125rem] leading-150 text-solid-gray-700">
        {questionnaire.sourceQuestion({ text: read(source.itemText) })}
        <br />
        {[source.offeringName, source.versionLabel, read(source.editionTitle)].join(" ")}{" "}
        {source.revision ? (
          <>
            <Link
              className="link"
              params={{ revisionId: source.revision.id }}
              search={{ item: source.itemKey }}
              to="/revisions/$revisionId"
            >
              {words.disclosure.number({ number: source.revision.number })}
            </Link>{" "}
            <Moment at={source.revision.issuedAt} precision="day" />
          </>
        ) : (
          questionnaire.fromDraft
        )}
      </p>
    </>
  );
}
