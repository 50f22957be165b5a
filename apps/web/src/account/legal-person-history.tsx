import type { LegalPerson } from "@bunkai/domain/account/legal-person";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { useQuery } from "@tanstack/react-query";
import { useDayText } from "../contract/use-day-text.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import { legalPersonsQuery } from "./legal-person-queries.ts";
import { useMembership } from "./use-membership.ts";

/** Everything that was entered, the latest entry first, with what holds now and what is planned. */
export function LegalPersonHistory({ presentId }: { readonly presentId: string | null }) {
  const { history, historyEmpty } = useWords().legalPerson;
  const { organizationId } = useMembership();
  const query = useQuery(legalPersonsQuery(organizationId));
  const columns = useColumns(presentId);
  return (
    <Loaded lines={2} query={query}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="text-solid-gray-800">{historyEmpty}</p>
        ) : (
          <DataTable caption={history} columns={columns} keyOf={({ id }) => id} rows={entries} />
        )
      }
    </Loaded>
  );
}

function useColumns(presentId: string | null): readonly Column<LegalPerson>[] {
  const { field, held, planned, representative } = useWords().legalPerson;
  const dayText = useDayText();
  const momentText = useMomentText();
  const today = japaneseDay(new Date());
  return [
    {
      key: "validFrom",
      label: field.validFrom,
      text: ({ validFrom }) => dayText(validFrom),
      cell: ({ id, validFrom }) => (
        <span className="flex flex-wrap items-center gap-2">
          {dayText(validFrom)}
          {id === presentId && <Tag>{held}</Tag>}
          {validFrom > today && <Tag>{planned}</Tag>}
        </span>
      ),
      widthRem: 15,
    },
    { key: "name", label: field.name, text: ({ name }) => name, widthRem: 14 },
    { key: "address", label: field.address, text: ({ address }) => address, widthRem: 16 },
    {
      key: "representative",
      label: field.representative,
      text: ({ representativeName, representativeTitle }) =>
        representative({ name: representativeName, title: representativeTitle }),
      widthRem: 13,
    },
    {
      key: "corporateNumber",
      label: field.corporateNumber,
      text: ({ corporateNumber }) => corporateNumber ?? "",
      widthRem: 9,
    },
    {
      key: "enteredAt",
      label: field.enteredAt,
      text: ({ enteredAt }) => momentText(enteredAt, "minute"),
      cell: ({ enteredAt }) => <Moment at={enteredAt} />,
      widthRem: 12,
    },
  ];
}
