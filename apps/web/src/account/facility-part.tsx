import { type Facility, isClosed } from "@bunkai/domain/account/facility";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { useQuery } from "@tanstack/react-query";
import EditIcon from "lucide-react/icons/pencil";
import { useState } from "react";
import { useDayText } from "../contract/use-day-text.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Part } from "../ui/page.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import { AddFacilityDialog, ChangeFacilityDialog } from "./facility-dialog.tsx";
import { facilitiesQuery } from "./facility-queries.ts";
import { useMembership } from "./use-membership.ts";
import { useReasonOff } from "./use-reason-off.ts";

/** The sites of the organisation. */
export function FacilityPart() {
  const { add, empty, lead, title } = useWords().facility;
  const { organizationId } = useMembership();
  const query = useQuery(facilitiesQuery(organizationId));
  const [open, setOpen] = useState<Facility | "new" | null>(null);
  const offReason = useReasonOff()("facility.write");
  const columns = useColumns({ canWrite: offReason === null, onChange: setOpen });
  const close = () => setOpen(null);
  return (
    <Part
      action={
        <Button offReason={offReason} onClick={() => setOpen("new")} size="small">
          {add.open}
        </Button>
      }
      title={title}
    >
      <p className="max-w-[48em] text-solid-gray-800">{lead}</p>
      <Loaded lines={2} query={query}>
        {(facilities) =>
          facilities.length === 0 ? (
            <p>{empty}</p>
          ) : (
            <DataTable caption={title} columns={columns} keyOf={({ id }) => id} rows={facilities} />
          )
        }
      </Loaded>
      {open === "new" && <AddFacilityDialog onClose={close} />}
      {open !== null && open !== "new" && <ChangeFacilityDialog facility={open} onClose={close} />}
    </Part>
  );
}

function useColumns(props: {
  readonly canWrite: boolean;
  readonly onChange: (facility: Facility) => void;
}): readonly Column<Facility>[] {
  const words = useWords();
  const { beds, change, closed, field, kind: kinds } = words.facility;
  const dayText = useDayText();
  const today = japaneseDay(new Date());
  const deeds: Column<Facility> = {
    key: "deeds",
    label: words.account.member.deeds,
    text: () => "",
    cell: (facility, { tabIndex }) => (
      <IconButton
        icon={EditIcon}
        label={change.of({ name: facility.name })}
        onClick={() => props.onChange(facility)}
        tabIndex={tabIndex}
      />
    ),
    widthRem: 5,
    isTool: true,
  };
  const facts: Column<Facility>[] = [
    {
      key: "name",
      label: field.name,
      text: ({ name }) => name,
      cell: (facility) => (
        <span className="flex flex-wrap items-center gap-2 font-bold">
          {facility.name}
          {isClosed(facility, today) && <Tag>{closed}</Tag>}
        </span>
      ),
      widthRem: 15,
    },
    {
      key: "kind",
      label: field.kind,
      text: ({ kind }) => (kind ? kinds[kind] : ""),
      widthRem: 8,
    },
    {
      key: "beds",
      label: field.beds,
      text: (facility) => (facility.beds === null ? "" : beds({ count: facility.beds })),
      align: "end",
      widthRem: 6,
    },
    { key: "address", label: field.address, text: ({ address }) => address ?? "", widthRem: 18 },
    {
      key: "closedOn",
      label: field.closedOn,
      text: ({ closedOn }) => (closedOn ? dayText(closedOn) : ""),
      widthRem: 9,
    },
  ];
  return props.canWrite ? [...facts, deeds] : facts;
}
