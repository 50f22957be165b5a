import { differenceGroups } from "@bunkai/domain/disclosure/difference-group";
import type { SheetDiff } from "@bunkai/domain/disclosure/sheet-diff";
import { useNavigate } from "@tanstack/react-router";
import { chipStyle } from "../disclosure/small-control-style.ts";
import { useWords } from "../language/use-words.ts";
import { useShownGroup } from "./use-shown-group.ts";

/** How many rows differ in which way, and which of them are shown. On paper all of them count, none is pressed. */
export function DifferenceFilter({ counts, whole }: Pick<SheetDiff, "counts"> & { whole: number }) {
  const words = useWords();
  const navigate = useNavigate({ from: "/differences" });
  const show = useShownGroup();
  const set = (next: typeof show) =>
    void navigate({
      search: (before) => ({ ...before, show: next }),
      replace: true,
      resetScroll: false,
    });
  const { difference } = words;
  return (
    <div className="flex flex-col gap-2">
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">{difference.filter}</legend>
        <button
          aria-pressed={show === undefined}
          className={chipStyle}
          onClick={() => set(undefined)}
          type="button"
        >
          {difference.all({ count: whole })}
        </button>
        {differenceGroups
          .filter((group) => counts[group] > 0 || group === show)
          .map((group) => (
            <button
              aria-pressed={show === group}
              className={chipStyle}
              key={group}
              onClick={() => set(group)}
              type="button"
            >
              {difference.groupCount({ name: difference.group[group], count: counts[group] })}
            </button>
          ))}
      </fieldset>
      <p className="text-[0.875rem] leading-150 text-solid-gray-700" role="status">
        {show && difference.groupMeaning[show]}
      </p>
    </div>
  );
}
