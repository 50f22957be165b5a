import type { Member } from "@bunkai/domain/account/member";
import { useWords } from "../language/use-words.ts";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { Tag } from "../ui/tag.tsx";
import { useIsNarrow } from "../ui/use-is-narrow.ts";
import { useFacilities, useFacilityNames } from "./use-facilities.ts";
import { useMembership } from "./use-membership.ts";
import { rolesText } from "./use-reason-off.ts";

/** What is told of a member, column by column; on a telephone below the name, where nothing is cut. */
export function useMemberColumns(): readonly Column<Member>[] {
  const words = useWords();
  const { memberId } = useMembership();
  const momentText = useMomentText();
  const facilityNames = useFacilityNames();
  const hasFacilities = useFacilities().length > 0;
  const reach: Column<Member> = {
    key: "reach",
    label: words.facility.limit.field,
    text: ({ facilityIds }) => facilityNames(facilityIds) || words.facility.limit.none,
    widthRem: 13,
  };
  const isNarrow = useIsNarrow();
  const you = (id: Member["id"]) => id === memberId && <Tag>{words.account.member.you}</Tag>;
  if (isNarrow) {
    const linesOf = ({ email, facilityIds, roles }: Member) => [
      email,
      rolesText(roles, words),
      ...(hasFacilities ? [facilityNames(facilityIds) || words.facility.limit.none] : []),
    ];
    return [
      {
        key: "name",
        label: words.account.field.name,
        text: (member) => [member.name, ...linesOf(member)].join(" / "),
        cell: (member) => (
          <>
            <span className="flex flex-wrap items-center gap-2 font-bold">
              {member.name}
              {you(member.id)}
            </span>
            {linesOf(member).map((line) => (
              <span className="block font-normal break-words" key={line}>
                {line}
              </span>
            ))}
          </>
        ),
        widthRem: 16,
      },
    ];
  }
  return [
    {
      key: "name",
      label: words.account.field.name,
      text: ({ name }) => name,
      cell: ({ id, name }) => (
        <span className="flex flex-wrap items-center gap-2 font-bold">
          {name}
          {you(id)}
        </span>
      ),
      widthRem: 11,
    },
    {
      key: "email",
      label: words.account.field.email,
      text: ({ email }) => email,
      widthRem: 15,
    },
    {
      key: "roles",
      label: words.account.field.roles,
      text: ({ roles }) => rolesText(roles, words),
      widthRem: 16,
    },
    ...(hasFacilities ? [reach] : []),
    {
      key: "joinedAt",
      label: words.account.field.joinedAt,
      text: ({ joinedAt }) => momentText(joinedAt, "day"),
      cell: ({ joinedAt }) => <Moment at={joinedAt} precision="day" />,
      widthRem: 9.5,
    },
  ];
}
