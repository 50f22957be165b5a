import { isToldFromOlder, type ToldLine } from "@bunkai/domain/questionnaire/told";
import { Link } from "@tanstack/react-router";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { answerText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { Tag } from "../ui/tag.tsx";

/** What the log says of one answer. */
export function useToldColumns(): readonly Column<ToldLine>[] {
  const words = useWords();
  const read = useBilingual();
  const tongue = useAnswerTongue();
  const momentText = useMomentText();
  const { column, source, standing } = words.questionnaire.log;
  const standingOf = (line: ToldLine) => {
    if (line.isCorrected) return standing.corrected;
    if (line.leftOut.length > 0) return standing.leftOut;
    return isToldFromOlder(line) ? standing.older : standing.stands;
  };
  const sourceText = (line: ToldLine) =>
    [
      line.sourceTitle ? read(line.sourceTitle) : source[line.source.kind],
      line.source.kind === "revision"
        ? words.disclosure.number({ number: line.source.number })
        : "",
    ]
      .filter(Boolean)
      .join(" ");
  return [
    {
      key: "question",
      label: column.question,
      text: (line) => [line.itemNumber, read(line.itemText)].filter(Boolean).join(" "),
      widthRem: 18,
    },
    {
      key: "answer",
      label: column.answer,
      text: ({ answer, item }) => answerText(answer, item, tongue),
      cell: ({ answer, item }) => <AnswerFace answer={answer} item={item} />,
      widthRem: 8,
    },
    { key: "note", label: column.note, text: ({ answer }) => answer.note ?? "", widthRem: 10 },
    { key: "asker", label: column.asker, text: ({ asker }) => asker, widthRem: 11 },
    {
      key: "returnedTo",
      label: column.returnedTo,
      text: ({ returnedTo }) => returnedTo,
      widthRem: 8,
    },
    {
      key: "returnedAt",
      label: column.returnedAt,
      text: ({ returnedAt }) => momentText(returnedAt, "day"),
      widthRem: 8.5,
    },
    {
      key: "returnedBy",
      label: column.returnedBy,
      text: ({ returnedBy }) => returnedBy,
      widthRem: 7,
    },
    {
      key: "offering",
      label: column.offering,
      text: ({ offeringName, versionLabel }) => [offeringName, versionLabel].join(" "),
      widthRem: 11,
    },
    {
      key: "source",
      label: column.source,
      text: sourceText,
      cell: (line, { tabIndex }) =>
        line.source.kind === "revision" ? (
          <Link
            className="link"
            params={{ revisionId: line.source.revisionId }}
            search={{ item: line.source.itemKey }}
            tabIndex={tabIndex}
            to="/revisions/$revisionId"
          >
            {sourceText(line)}
          </Link>
        ) : (
          sourceText(line)
        ),
      widthRem: 12,
    },
    {
      key: "standing",
      label: column.standing,
      text: standingOf,
      cell: (line) =>
        isToldFromOlder(line) ? (
          <Tag tone="attention">{words.questionnaire.log.olderTag}</Tag>
        ) : (
          standingOf(line)
        ),
      widthRem: 10,
    },
  ];
}
