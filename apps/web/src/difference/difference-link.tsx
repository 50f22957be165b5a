import { Link } from "@tanstack/react-router";
import DifferenceIcon from "lucide-react/icons/git-compare";
import { useWords } from "../language/use-words.ts";
import { buttonStyle } from "../ui/button-style.ts";
import type { DifferingIds } from "./difference-queries.ts";

export type DifferenceLinkProps = DifferingIds & {
  /** What the link says; without it, that it shows the differences. */
  readonly label?: string;
};

/** Leads to how two sheets differ: revisions or received copies, of one edition or of two. */
export function DifferenceLink({ before, after, label }: DifferenceLinkProps) {
  const words = useWords();
  return (
    <Link
      className={buttonStyle({ kind: "secondary", size: "normal" })}
      search={{ before, after }}
      to="/differences"
    >
      <DifferenceIcon aria-hidden="true" className="size-4" />
      {label ?? words.difference.open}
    </Link>
  );
}
