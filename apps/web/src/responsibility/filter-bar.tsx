import { phases } from "@bunkai/domain/catalog/duty";
import { useNavigate } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { SearchField } from "../ui/search-field.tsx";
import { Segments } from "../ui/segments.tsx";
import { Select } from "../ui/select.tsx";
import type { MatrixSearch } from "./matrix-search.ts";

const shows = ["all", "open", "mine"] as const;

/** Which rows to show. Every choice goes to the address. */
export function FilterBar({ search }: { readonly search: MatrixSearch }) {
  const words = useWords();
  const { filter, phase: phaseNames } = words.responsibility;
  const navigate = useNavigate({ from: "/matrices/$matrixId" });
  const change = (next: Partial<Record<keyof MatrixSearch, string | undefined>>) =>
    void navigate({
      search: (before) => ({ ...before, ...(next as MatrixSearch) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <section
      aria-label={filter.label}
      className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden"
    >
      <div className="flex flex-col items-start gap-1">
        <span aria-hidden="true" className="text-[0.9375rem] font-bold">
          {filter.show}
        </span>
        <Segments
          label={filter.show}
          onChange={(show) => change({ show: show === "all" ? undefined : show })}
          segments={shows.map((value) => ({ value, name: filter.shows[value] }))}
          value={search.show ?? "all"}
        />
      </div>
      <Select
        label={filter.phase}
        onChange={(phase) => change({ phase: phase === "all" ? undefined : phase })}
        options={[
          { value: "all", label: filter.allPhases },
          ...phases.map((value) => ({ value, label: phaseNames[value] })),
        ]}
        value={search.phase ?? "all"}
      />
      <div className="min-w-0 flex-1 max-sm:basis-full sm:min-w-100">
        <SearchField
          label={filter.words}
          onSearch={(text) => change({ words: text || undefined })}
          submit={filter.apply}
          value={search.words ?? ""}
        />
      </div>
    </section>
  );
}
