import type { MatrixRow, RowSource } from "@bunkai/domain/responsibility/matrix";
import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";

/** What a drafted row rests on: the usual split, or answers, each with the way to it. */
export function RowSources({ row }: { readonly row: MatrixRow }) {
  const words = useWords();
  const texts = words.responsibility.row;
  return (
    <>
      <ul className="list-disc pl-5">
        {row.sources.map((source) => (
          <li key={keyOf(source)}>
            <Source source={source} />
          </li>
        ))}
      </ul>
      {row.proposalNumber > 0 && <p>{texts.changedByTalk}</p>}
    </>
  );
}

function Source({ source }: { readonly source: RowSource }) {
  const words = useWords();
  const { answer, source: texts } = words.responsibility.row;
  if (source.from === "default") {
    return texts.default({ service: words.responsibility.serviceType[source.serviceType] });
  }
  const isHidden = source.from === "hiddenAnswer";
  return (
    <>
      <Link
        className="link"
        params={{ revisionId: source.revisionId }}
        search={isHidden ? {} : { item: source.itemKey }}
        to="/revisions/$revisionId"
      >
        {isHidden
          ? texts.hiddenAnswer
          : texts.answer({ item: source.itemKey, answer: answer[source.answerType] })}
      </Link>
      {isHidden && <p>{texts.hiddenHint}</p>}
    </>
  );
}

function keyOf(source: RowSource): string {
  if (source.from === "default") return "default";
  const item = source.from === "answer" ? source.itemKey : "hidden";
  return `${source.revisionId} ${item}`;
}
