import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { Link } from "@tanstack/react-router";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { partyNames } from "./party-names.ts";
import type { TalkedRow } from "./talked-row.ts";

/** What the matrix is about and between whom. */
export function MatrixLead({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords();
  const { serviceType, talk } = words.responsibility;
  const isGuest = useIsGuest();
  const product = `${matrix.offeringName} ${matrix.versionLabel}`;
  return (
    <>
      <p>
        {isGuest ? (
          product
        ) : (
          <Link
            className="link"
            params={{ offeringId: matrix.offeringId }}
            to="/offerings/$offeringId"
          >
            {product}
          </Link>
        )}
        <span className="ml-4">{talk.service({ service: serviceType[matrix.serviceType] })}</span>
      </p>
      <p>
        {talk.parties({
          names: partyNames(
            matrix.parties.map(({ key }) => key),
            matrix.parties,
            words,
          ),
        })}
      </p>
      <p className="text-[0.875rem] text-solid-gray-700">{talk.unofficial}</p>
    </>
  );
}

/** How many rows are not agreed, how many of them wait for us, and the way to see only those. */
export function TalkCount(props: { readonly matrix: Matrix; readonly rows: readonly TalkedRow[] }) {
  const { matrix, rows } = props;
  const { fix, talk } = useWords().responsibility;
  if (matrix.state === "fixed") return null;
  const open = rows.filter(({ state }) => state !== "agreed");
  const mine = open.filter(({ turn }) => turn.includes(matrix.myParty));
  if (open.length === 0) return <Notice title={talk.allAgreed} tone="success" />;
  return (
    <p aria-live="polite" className="flex flex-wrap items-baseline gap-x-4 text-[1.125rem]">
      <strong>{talk.openCount({ open: open.length, mine: mine.length })}</strong>
      <Link
        className="link text-[1rem] print:hidden"
        search={(before) => ({ ...before, show: "open" as const })}
        to="."
      >
        {fix.show}
      </Link>
    </p>
  );
}
