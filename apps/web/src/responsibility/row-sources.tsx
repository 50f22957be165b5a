import type { MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";

/** What a drafted row rests on: the usual split, or answers, each with the way to it. */
export function RowSources({ row }: { readonly row: MatrixRow }) {
  const words = useWords();
  const texts = words.responsibility.row;
  return (
    <>
      <ul className="list-disc pl-5">
        {row.sources.map((source) =>
          source.from === "default" ? (
            <li key="default">
              {texts.source.default({
                service: words.responsibility.serviceType[source.serviceType],
              })}
            </li>
          ) : (
            <li key={`${source.revisionId} ${source.itemKey}`}>
              <Link
                className="link"
                params={{ revisionId: source.revisionId }}
                search={{ item: source.itemKey }}
                to="/revisions/$revisionId"
              >
                {texts.source.answer({
                  item: source.itemKey,
                  answer: texts.answer[source.answerType],
                })}
              </Link>
            </li>
          ),
        )}
      </ul>
      {row.proposalNumber > 0 && <p>{texts.changedByTalk}</p>}
    </>
  );
}
