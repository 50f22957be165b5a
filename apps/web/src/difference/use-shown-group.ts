import { type DifferenceGroup, differenceGroups } from "@bunkai/domain/disclosure/difference-group";
import { useSearch } from "@tanstack/react-router";

/** The one kind of difference that the address asks for; undefined: all of them. */
export function useShownGroup(): DifferenceGroup | undefined {
  const { show } = useSearch({ from: "/frame/member/differences" });
  return differenceGroups.find((group) => group === show);
}
