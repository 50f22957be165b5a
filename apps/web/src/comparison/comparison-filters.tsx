import type { Edition } from "@bunkai/domain/catalog/edition";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import { smallControlStyle } from "../disclosure/small-control-style.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";

/** Which rows are shown. All filters hold together, and stand in the address. */
export function ComparisonFilters({ edition }: { readonly edition: Edition }) {
  const words = useWords();
  const read = useBilingual();
  const sectionId = useId();
  const wordsId = useId();
  const search = useSearch({ from: "/frame/member/comparisons" });
  const navigate = useNavigate({ from: "/comparisons" });
  const { filter } = words.comparison;
  const narrow = (change: { differs?: true; section?: string; words?: string } | object) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <search
      aria-label={filter.title}
      className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden"
    >
      <div className="flex flex-col gap-1">
        <label className="text-[0.875rem] font-bold" htmlFor={wordsId}>
          {filter.words}
        </label>
        <input
          className={`${smallControlStyle} w-56`}
          defaultValue={search.words ?? ""}
          id={wordsId}
          onChange={({ target }) => narrow({ words: target.value.trim() || undefined })}
          type="search"
        />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <label className="text-[0.875rem] font-bold" htmlFor={sectionId}>
          {filter.section}
        </label>
        <select
          className={`${smallControlStyle} max-w-72`}
          id={sectionId}
          onChange={({ target }) => narrow({ section: target.value || undefined })}
          value={search.section ?? ""}
        >
          <option value="">{filter.everySection}</option>
          {edition.sections.map(({ key, title }) => (
            <option key={key} value={key}>
              {read(title)}
            </option>
          ))}
        </select>
      </div>
      <label className="inline-flex min-h-9 items-center gap-2">
        <input
          checked={search.differs === true}
          className="size-5 accent-key-900"
          onChange={({ target }) => narrow({ differs: target.checked || undefined })}
          type="checkbox"
        />
        {filter.differs}
      </label>
    </search>
  );
}
