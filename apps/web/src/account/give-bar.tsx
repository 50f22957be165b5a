import type { HeldItem } from "@bunkai/domain/account/handover";
import type { Member } from "@bunkai/domain/account/member";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Select } from "../ui/select.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { heldKey } from "./handover-queries.ts";
import { useMembership } from "./use-membership.ts";

export type GiveBarProps = {
  readonly fromId: string | null;
  readonly items: readonly HeldItem[];
  readonly chosen: readonly HeldItem[];
  /** Who can be the successor. */
  readonly members: readonly Member[];
  readonly onDone: () => void;
};

const handedSchema = z.object({ handed: z.int() });

/** Chooses the successor, and gives what is chosen, or all. */
export function GiveBar({ fromId, items, chosen, members, onDone }: GiveBarProps) {
  const { give } = useWords().handover;
  const [wished, setSuccessor] = useState("");
  const successor = members.find(({ id }) => id === wished) ?? members[0];
  const giving = useGiving(fromId, successor, onDone);
  if (!successor) return <p>{give.nobody}</p>;
  return (
    <div className="flex flex-col gap-3">
      <ProblemNotice error={giving.error} />
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <Select
          label={give.successor}
          onChange={setSuccessor}
          options={members.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={String(successor.id)}
        />
        <Button
          busy={giving.isPending}
          kind="primary"
          offReason={chosen.length === 0 ? give.none : null}
          onClick={() => giving.mutate(chosen)}
        >
          {give.chosen({ count: chosen.length })}
        </Button>
        <Button busy={giving.isPending} onClick={() => giving.mutate(items)}>
          {give.all({ count: items.length })}
        </Button>
      </div>
    </div>
  );
}

function useGiving(fromId: string | null, successor: Member | undefined, onDone: () => void) {
  const { give } = useWords().handover;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation({
    mutationFn: (items: readonly HeldItem[]) =>
      callApi({
        path: "/handovers",
        method: "POST",
        body: {
          fromId,
          successorId: successor?.id,
          items: items.map(({ id, kind }) => ({ id, kind })),
        },
        organizationId,
        view: handedSchema,
      }),
    onSuccess: ({ handed }) => {
      toasts.done(give.done({ count: handed, name: successor?.name ?? "" }));
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: heldKey(organizationId) }),
  });
}
