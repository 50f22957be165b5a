import { useWords } from "../language/use-words.ts";

/** The first stop of the Tab key: over the navigation, to the page. */
export function SkipLink() {
  const words = useWords();
  return (
    <a
      className="sr-only rounded-8 bg-white px-4 py-2 font-bold text-key-1000 underline focus:not-sr-only focus:fixed! focus:top-2 focus:left-2 focus:z-50"
      href="#main"
    >
      {words.shell.nav.skip}
    </a>
  );
}
