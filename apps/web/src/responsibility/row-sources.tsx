import type { MatrixRow, RowSource } from "@bunkai/domain/responsibility/matrix";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { sheetName } from "../comparison/sheet-name.ts";
import { revisionQuery } from "../disclosure/revision-queries.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useBilingual } from "../language/use-bilingual.ts";
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
  const { source: texts } = words.responsibility.row;
  const isGuest = useIsGuest();
  if (source.from === "default") {
    return texts.default({ service: words.responsibility.serviceType[source.serviceType] });
  }
  if (source.from === "answer") return <Answer source={source} />;
  return (
    <>
      {isGuest ? (
        texts.hiddenAnswer
      ) : (
        <Link
          className="link"
          params={{ revisionId: source.revisionId }}
          to="/revisions/$revisionId"
        >
          {texts.hiddenAnswer}
        </Link>
      )}
      <p>{texts.hiddenHint}</p>
    </>
  );
}

/** An answer of a disclosure: which sheet, the question, what was said. Until the sheet is there, its code. */
function Answer({ source }: { readonly source: Extract<RowSource, { from: "answer" }> }) {
  const words = useWords();
  const read = useBilingual();
  const { organizationId } = useMembership();
  const { data } = useQuery(revisionQuery(organizationId, source.revisionId));
  const item = data?.edition.items.find(({ key }) => key === source.itemKey);
  const { answer, source: texts } = words.responsibility.row;
  return (
    <>
      <Link
        className="link"
        params={{ revisionId: source.revisionId }}
        search={{ item: source.itemKey }}
        to="/revisions/$revisionId"
      >
        {texts.answer({
          sheet: data ? sheetName(data.revision, words) : texts.answerShort,
          item: source.itemKey,
        })}
      </Link>
      <p>
        {texts.said({
          question: item ? read(item.text) : "",
          answer: answer[source.answerType],
        })}
      </p>
    </>
  );
}

function keyOf(source: RowSource): string {
  if (source.from === "default") return "default";
  const item = source.from === "answer" ? source.itemKey : "hidden";
  return `${source.revisionId} ${item}`;
}
