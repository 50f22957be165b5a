import type { HeldItem } from "@bunkai/domain/account/handover";
import type { Member } from "@bunkai/domain/account/member";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Page, Part } from "../ui/page.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { membersQuery } from "./account-queries.ts";
import { Allowed } from "./allowed.tsx";
import { GiveBar } from "./give-bar.tsx";
import { heldQuery } from "./handover-queries.ts";
import { NOBODY } from "./nobody.ts";
import { useHeldColumns } from "./use-held-columns.tsx";
import { useMembership } from "./use-membership.ts";

/** What a member is responsible for, to be given to a successor: piece by piece, or all at once. */
export function HandoverPage() {
  const { memberId: whose } = useParams({ from: "/frame/member/settings/handover/$memberId" });
  const { memberId } = useMembership();
  const isOwn = whose === memberId;
  return (
    <Allowed deed={isOwn ? "handover.own" : "handover.any"}>
      <Handover fromId={whose === NOBODY ? null : whose} key={whose} />
    </Allowed>
  );
}

function Handover({ fromId }: { readonly fromId: string | null }) {
  const { deputies, page } = useWords().handover;
  const { organizationId } = useMembership();
  const query = useQuery(heldQuery(organizationId, fromId));
  const { data: members = [] } = useQuery(membersQuery(organizationId));
  const title = useTitle(fromId, members);
  return (
    <Page lead={<p>{fromId === null ? page.nobodyLead : page.lead}</p>} title={title}>
      <Part title={page.held}>
        <Loaded query={query}>
          {(items) =>
            items.length === 0 ? (
              <p>{page.empty}</p>
            ) : (
              <Giving fromId={fromId} items={items} members={members} />
            )
          }
        </Loaded>
      </Part>
      {fromId !== null && <p className="text-solid-gray-800">{deputies}</p>}
    </Page>
  );
}

function Giving(props: {
  readonly fromId: string | null;
  readonly items: readonly HeldItem[];
  readonly members: readonly Member[];
}) {
  const { fromId, items, members } = props;
  const { chooseOf, field, page } = useWords().handover;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const choice: Column<HeldItem> = {
    key: "choice",
    label: field.choose,
    text: () => "",
    cell: ({ id, title }, { tabIndex }) => (
      <input
        aria-label={chooseOf({ title })}
        checked={chosen.has(id)}
        className="size-5"
        onChange={() => toggle(id)}
        tabIndex={tabIndex}
        type="checkbox"
      />
    ),
    widthRem: 4,
    isTool: true,
  };
  return (
    <>
      <GiveBar
        chosen={items.filter(({ id }) => chosen.has(id))}
        fromId={fromId}
        items={items}
        members={members.filter(({ id }) => id !== fromId)}
        onDone={() => setChosen(new Set())}
      />
      <DataTable
        caption={page.held}
        columns={[...useHeldColumns(), choice]}
        keyOf={({ id }) => id}
        rows={items}
      />
    </>
  );
}

function useTitle(fromId: string | null, members: readonly Member[]): string {
  const { page } = useWords().handover;
  const { memberId } = useMembership();
  if (fromId === null) return page.nobody;
  if (fromId === memberId) return page.own;
  return page.title({ name: members.find(({ id }) => id === fromId)?.name ?? "" });
}
