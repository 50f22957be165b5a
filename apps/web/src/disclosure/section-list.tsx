import type { SectionCharge } from "@bunkai/domain/disclosure/section-charge";
import { Link } from "@tanstack/react-router";
import CheckIcon from "lucide-react/icons/check";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { ChargeLine } from "./charge-line.tsx";
import { sectionAnchor } from "./section-anchor.ts";
import type { SectionProgress } from "./section-progress.ts";

export type SectionListProps = {
  readonly sections: readonly SectionProgress[];
  /** Who writes which, by section. */
  readonly charges: ReadonlyMap<string, SectionCharge>;
};

/** The sections of a draft as a list of links with how far each has come. Stays in sight beside the items. */
export function SectionList({ charges, sections }: SectionListProps) {
  const words = useWords();
  const read = useBilingual();
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  const count = sections.reduce((sum, section) => sum + section.items.length, 0);
  return (
    <nav
      aria-label={words.disclosure.section.title}
      className="flex flex-col gap-3 self-start lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto print:hidden"
    >
      <ProgressBar
        label={words.disclosure.section.progress}
        percent={count === 0 ? null : Math.floor((answered / count) * 100)}
        text={words.disclosure.section.done({ answered, count })}
      />
      <ol className="max-lg:hidden">
        {sections.map(({ section, items, answered: done }) => (
          <li key={section.key}>
            <Link
              className="flex items-start gap-2 rounded-4 px-2 py-1.5 text-[0.875rem] leading-140 hover:bg-solid-gray-50 hover:underline hover:underline-offset-4 focus-visible:-outline-offset-3"
              hash={sectionAnchor(section.key)}
              search={(search) => search}
              to="."
            >
              <span className="flex-1">
                {read(section.title)}
                <Charge charge={charges.get(section.key)} isDone={done === items.length} />
              </span>
              <span className="inline-flex items-center gap-1 text-solid-gray-700 tabular-nums">
                {done === items.length && (
                  <CheckIcon aria-hidden="true" className="size-4 text-success-2" />
                )}
                {words.disclosure.section.done({ answered: done, count: items.length })}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Charge(props: { readonly charge: SectionCharge | undefined; readonly isDone: boolean }) {
  return props.charge ? <ChargeLine charge={props.charge} isDone={props.isDone} /> : null;
}
