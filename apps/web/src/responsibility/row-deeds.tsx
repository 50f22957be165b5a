import type { Matrix, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { useMutation } from "@tanstack/react-query";
import AlertIcon from "lucide-react/icons/circle-alert";
import { useId, useRef, useState } from "react";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { controlStyle } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import type { TalkedRow } from "./talked-row.ts";
import { useRowMove } from "./use-row-move.ts";

export type RowDeedsProps = {
  readonly matrix: Matrix;
  readonly talked: TalkedRow;
  /** The number of the proposal that the person has read. */
  readonly seen: number;
  readonly onMoved: (row: MatrixRow) => void;
  /** Begins a counter-proposal. */
  readonly onEdit: () => void;
};

/** What can be said to the present content: agree, send back, or something else instead. */
export function RowDeeds({ matrix, talked, seen, onMoved, onEdit }: RowDeedsProps) {
  const words = useWords();
  const texts = words.responsibility.move;
  const toasts = useToasts();
  const move = useRowMove(matrix);
  const reasonId = useId();
  const reason = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const off = useOffReasons(matrix, talked, seen);
  const deed = useMutation({
    mutationFn: (type: "accept" | "decline") => {
      const said = reason.current?.value.trim() ?? "";
      return move(
        talked.row.id,
        type === "decline"
          ? { type, proposalNumber: seen, reason: said }
          : { type, proposalNumber: seen, reason: said || null },
      );
    },
    onSuccess: (row, type) => {
      toasts.done(texts.done[type]);
      if (reason.current) reason.current.value = "";
      onMoved(row);
    },
  });
  const decline = () => {
    const isBlank = !reason.current?.value.trim();
    setMissing(isBlank);
    if (isBlank) reason.current?.focus();
    else deed.mutate("decline");
  };
  const isOpen = talked.state === "open";
  const busy = (type: string) => deed.isPending && deed.variables === type;
  return (
    <div className="flex flex-col gap-3">
      {/* A replaced proposal is told by the panel, beside what is new. */}
      {!isProblem(deed.error, "proposal_replaced") && <ProblemNotice error={deed.error} />}
      <div className="flex flex-col gap-1">
        <label className="font-bold" htmlFor={reasonId}>
          {texts.reason}
        </label>
        <p className="text-solid-gray-700" id={`${reasonId}-hint`}>
          {texts.reasonHint}
        </p>
        <textarea
          aria-describedby={`${reasonId}-hint ${reasonId}-missing`}
          aria-invalid={isMissing}
          className={`${controlStyle} py-2 leading-160`}
          id={reasonId}
          maxLength={1000}
          onChange={() => setMissing(false)}
          ref={reason}
          rows={2}
        />
        <p className="text-error-2" id={`${reasonId}-missing`} role="alert">
          {isMissing && (
            <span className="flex items-start gap-1.5">
              <AlertIcon aria-hidden="true" className="mt-1 size-4 shrink-0" />
              {texts.reasonMissing}
            </span>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          busy={busy("accept")}
          kind={isOpen ? "secondary" : "primary"}
          offReason={off.accept}
          onClick={() => deed.mutate("accept")}
        >
          {texts.accept}
        </Button>
        <Button busy={busy("decline")} offReason={off.decline} onClick={decline}>
          {texts.decline}
        </Button>
        <Button kind={isOpen ? "primary" : "quiet"} offReason={off.propose} onClick={onEdit}>
          {texts.edit}
        </Button>
      </div>
    </div>
  );
}

/** Why each move is off, or null. */
export function useOffReasons(
  matrix: Matrix,
  { row, state }: TalkedRow,
  seen: number,
): Readonly<Record<"accept" | "decline" | "propose", string | null>> {
  const { off } = useWords().responsibility.move;
  const role = useReasonOff()("matrix.move");
  const always =
    role ??
    (matrix.state === "fixed" ? off.fixed : null) ??
    (row.proposalNumber === seen ? null : off.replaced);
  const has = (keys: readonly string[]) => keys.includes(matrix.myParty);
  const open = state === "open" ? off.open : null;
  return {
    propose: always,
    accept: always ?? open ?? (has(row.acceptedBy) ? off.accepted : null),
    decline: always ?? open ?? (has(row.declinedBy) ? off.declined : null),
  };
}
