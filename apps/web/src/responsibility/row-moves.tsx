import type { Matrix, MatrixMove } from "@bunkai/domain/responsibility/matrix";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Moment } from "../ui/moment.tsx";
import { AssignmentFacts } from "./assignment-facts.tsx";
import { partyName } from "./party-names.ts";
import { movesQuery } from "./responsibility-queries.ts";

/** What was said about a row, newest first. */
export function RowMoves({ matrix, rowId }: { readonly matrix: Matrix; readonly rowId: string }) {
  const { history } = useWords().responsibility;
  const { organizationId } = useMembership();
  const query = useQuery(movesQuery(organizationId, { matrixId: matrix.id, rowId }));
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-bold">{history.title}</h3>
      <Loaded lines={2} query={query}>
        {(moves) =>
          moves.length === 0 ? (
            <p className="text-solid-gray-700">{history.none}</p>
          ) : (
            <ol className="flex flex-col gap-3">
              {moves.map((move) => (
                <MoveLine key={move.id} matrix={matrix} move={move} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function MoveLine({ matrix, move }: { readonly matrix: Matrix; readonly move: MatrixMove }) {
  const { history } = useWords().responsibility;
  return (
    <li className="border-l-2 border-solid-gray-420 pl-3">
      <p className="font-bold">
        {history.kind[move.kind]}
        {move.kind === "propose" && (
          <span className="ml-2 font-normal">
            {history.number({ number: move.proposalNumber })}
          </span>
        )}
      </p>
      <p className="text-solid-gray-700">
        {history.by({
          party: partyName(move.partyKey, matrix.parties),
          person: move.personName,
        })}{" "}
        <Moment at={move.at} />
      </p>
      {move.reason && <p className="whitespace-pre-line">{move.reason}</p>}
      {move.assignment && <AssignmentFacts assignment={move.assignment} parties={matrix.parties} />}
    </li>
  );
}
