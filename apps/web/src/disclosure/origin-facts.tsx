import { type AnswerOrigin, isUncertain } from "@bunkai/domain/disclosure/answer-origin";
import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";

/** All that is known of where an answer came from. */
export function OriginFacts({ origin }: { readonly origin: AnswerOrigin }) {
  const { origin: said } = useWords().disclosure.authoring;
  const { kind, score, sourceItemKey, sourceRevisionId } = origin;
  const surety =
    score === null
      ? isUncertain(origin) && said.decided
      : said.score({ percent: Math.round(score * 100) });
  return (
    <section aria-label={said.title} className="text-[0.875rem] leading-150">
      <h3 className="font-bold">{said.title}</h3>
      <p>{said.kind[kind]}</p>
      {surety && <p>{surety}</p>}
      {sourceItemKey && <p>{said.source({ key: sourceItemKey })}</p>}
      {sourceRevisionId && (
        <Link
          className="link"
          params={{ revisionId: sourceRevisionId }}
          search={sourceItemKey ? { item: sourceItemKey } : {}}
          to="/revisions/$revisionId"
        >
          {said.toRevision}
        </Link>
      )}
      <p>{origin.isConfirmed ? said.confirmed : said.unconfirmed}</p>
    </section>
  );
}
