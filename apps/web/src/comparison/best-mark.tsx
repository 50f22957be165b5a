import StarIcon from "lucide-react/icons/star";
import { useWords } from "../language/use-words.ts";

/** The best figure of a row: a star and the word. */
export function BestMark() {
  const words = useWords();
  return (
    <span className="inline-flex items-center gap-1 text-[0.8125rem] leading-130 font-bold whitespace-nowrap">
      <StarIcon aria-hidden="true" className="size-3.5 fill-current" />
      {words.comparison.best}
    </span>
  );
}
