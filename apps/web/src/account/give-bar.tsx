import type { HeldItem } from "@bunkai/domain/account/handover";
import type { Member } from "@bunkai/domain/account/member";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
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

/** Chooses the successor, and gives what is chosen, or all, after saying to whom it goes and how much. */
export function GiveBar({ fromId, items, chosen, members, onDone }: GiveBarProps) {
  const { give } = useWords().handover;
  const [wished, setSuccessor] = useState("");
  const [asked, setAsked] = useState<readonly HeldItem[] | null>(null);
  const successor = members.find(({ id }) => id === wished) ?? null;
  if (members.length === 0) return <p>{give.nobody}</p>;
  const noSuccessor = successor ? null : give.noSuccessor;
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <Select
          label={give.successor}
          onChange={setSuccessor}
          options={[
            { value: "", label: give.choose },
            ...members.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={successor ? String(successor.id) : ""}
        />
        <Button
          kind="primary"
          offReason={noSuccessor ?? (chosen.length === 0 ? give.none : null)}
          onClick={() => setAsked(chosen)}
        >
          {give.chosen({ count: chosen.length })}
        </Button>
        <Button offReason={noSuccessor} onClick={() => setAsked(items)}>
          {give.all({ count: items.length })}
        </Button>
      </div>
      {asked && successor && (
        <GiveDialog
          fromId={fromId}
          items={asked}
          onClose={() => setAsked(null)}
          onDone={onDone}
          successor={successor}
        />
      )}
    </>
  );
}

type Giving = Pick<GiveBarProps, "fromId" | "items" | "onDone"> & {
  readonly successor: Member;
  readonly onClose: () => void;
};

function GiveDialog(giving: Giving) {
  const { confirm, open } = useWords().handover.give;
  const { items, onClose, successor } = giving;
  const values = { count: items.length, name: successor.name };
  return (
    <ConfirmDialog
      deed={useGiving(giving)}
      detail={confirm.detail(values)}
      onClose={onClose}
      submit={open}
      title={confirm.title(values)}
    />
  );
}

function useGiving({ fromId, items, onClose, onDone, successor }: Giving) {
  const { give } = useWords().handover;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation({
    mutationFn: () =>
      callApi({
        path: "/handovers",
        method: "POST",
        body: {
          fromId,
          successorId: successor.id,
          items: items.map(({ id, kind }) => ({ id, kind })),
        },
        organizationId,
        view: handedSchema,
      }),
    onSuccess: ({ handed }) => {
      toasts.done(give.done({ count: handed, name: successor.name }));
      onClose();
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: heldKey(organizationId) }),
  });
}
