import SearchIcon from "lucide-react/icons/search";
import { useId } from "react";
import { Button } from "./button.tsx";
import { controlStyle } from "./text-field.tsx";

export type SearchFieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What was searched last. */
  readonly value: string;
  readonly submit: string;
  readonly onSearch: (words: string) => void;
};

/** A line of words to search for, with its button. Searches on Enter, not at every key. */
export function SearchField({ label, hint, value, submit, onSearch }: SearchFieldProps) {
  const inputId = useId();
  const hintId = useId();
  return (
    <search>
      <form
        className="flex flex-col gap-1"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(String(new FormData(event.currentTarget).get("words") ?? "").trim());
        }}
      >
        <label className="font-bold" htmlFor={inputId}>
          {label}
        </label>
        {hint && (
          <p className="text-[0.9375rem] leading-160 text-solid-gray-700" id={hintId}>
            {hint}
          </p>
        )}
        <div className="flex max-w-160 flex-wrap gap-2">
          <input
            aria-describedby={hint ? hintId : undefined}
            className={`${controlStyle} min-w-0 flex-1 basis-60`}
            defaultValue={value}
            id={inputId}
            key={value}
            maxLength={200}
            name="words"
            type="search"
          />
          <Button icon={SearchIcon} type="submit">
            {submit}
          </Button>
        </div>
      </form>
    </search>
  );
}
