import { useFrontWords } from "../language/use-words.ts";

/** Grey lines that keep the place of what is being loaded. Said once to a screen reader. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const words = useFrontWords();
  return (
    <div className="flex flex-col gap-3" role="status">
      <span className="sr-only">{words.shell.state.loading}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <span
          aria-hidden="true"
          className="block h-10 animate-pulse rounded-4 bg-solid-gray-50"
          key={line}
        />
      ))}
    </div>
  );
}
