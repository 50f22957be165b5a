import type { HeldItem } from "@bunkai/domain/account/handover";
import { useDayText } from "../contract/use-day-text.ts";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { HeldLink } from "./held-link.tsx";

/** What is told of something that a member is responsible for, column by column. */
export function useHeldColumns(): readonly Column<HeldItem>[] {
  const { field, kind: kinds } = useWords().handover;
  const dayText = useDayText();
  const momentText = useMomentText();
  return [
    {
      key: "title",
      label: field.title,
      text: ({ title }) => title,
      cell: (item, { tabIndex }) => <HeldLink item={item} tabIndex={tabIndex} />,
      widthRem: 16.5,
    },
    { key: "kind", label: field.kind, text: ({ kind }) => kinds[kind], widthRem: 8 },
    {
      key: "dueOn",
      label: field.dueOn,
      text: ({ dueOn }) => (dueOn ? dayText(dueOn) : ""),
      widthRem: 8.5,
    },
    { key: "why", label: field.why, text: ({ why }) => why ?? "", widthRem: 15 },
    {
      key: "since",
      label: field.since,
      text: ({ since }) => (since ? momentText(since, "day") : ""),
      widthRem: 8.5,
    },
    {
      key: "handedBy",
      label: field.handedBy,
      text: ({ handedBy }) => handedBy ?? "",
      widthRem: 8.5,
    },
  ];
}
