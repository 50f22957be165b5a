import { useNavigate } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { SearchField } from "../ui/search-field.tsx";
import type { DraftSearch, ShowChoice } from "./draft-search.ts";
import { chipStyle } from "./small-control-style.ts";

export type ItemFilterProps = {
  readonly search: DraftSearch;
  readonly counts: Readonly<Record<ShowChoice, number>>;
  /** Choices that make no sense here, such as changes since an issue that never was. */
  readonly without: readonly ShowChoice[];
  readonly hasOwnSections: boolean;
  readonly shown: number;
  readonly whole: number;
};

const order: readonly ShowChoice[] = [
  "unanswered",
  "no",
  "changed",
  "unconfirmed",
  "uncertain",
  "commented",
];

/** Which items are shown: one choice, words, and the own sections alone. The address holds it. */
export function ItemFilter(props: ItemFilterProps) {
  const { search, counts, without, hasOwnSections, shown, whole } = props;
  const { filter } = useWords().disclosure.authoring;
  const navigate = useNavigate({ from: "/disclosures/$disclosureId" });
  const set = (change: Partial<DraftSearch>) =>
    void navigate({
      search: ({ item, ...before }) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const isPart = Boolean(search.show || search.mine || search.words);
  const choices = order.filter((one) => !without.includes(one));
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">{filter.label}</legend>
        <button
          aria-pressed={!search.show}
          className={chipStyle}
          onClick={() => set({ show: undefined })}
          type="button"
        >
          {filter.all}
        </button>
        {choices.map((choice) => (
          <button
            aria-pressed={search.show === choice}
            className={chipStyle}
            key={choice}
            onClick={() => set({ show: choice })}
            type="button"
          >
            {filter.choice({ name: filter[choice], count: counts[choice] })}
          </button>
        ))}
        {(hasOwnSections || search.mine) && (
          <button
            aria-pressed={search.mine === true}
            className={chipStyle}
            onClick={() => set({ mine: search.mine ? undefined : true })}
            type="button"
          >
            {filter.mine}
          </button>
        )}
      </fieldset>
      <SearchField
        label={filter.search}
        onSearch={(words) => set({ words: words || undefined })}
        submit={filter.submit}
        value={search.words ?? ""}
      />
      <div className="flex min-h-8 flex-wrap items-center gap-3 text-[0.9375rem]" role="status">
        {isPart && (
          <>
            <span>{shown === 0 ? filter.noneTitle : filter.shown({ shown, whole })}</span>
            <Button
              onClick={() => set({ show: undefined, mine: undefined, words: undefined })}
              size="small"
            >
              {filter.clear}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
