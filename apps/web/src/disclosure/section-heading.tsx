import type { Edition } from "@bunkai/domain/catalog/edition";
import type { SectionCharge } from "@bunkai/domain/disclosure/section-charge";
import UserIcon from "lucide-react/icons/user-round-pen";
import { memo } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ChargeLine } from "./charge-line.tsx";
import { sectionAnchor } from "./section-anchor.ts";

type Section = Edition["sections"][number];

export type SectionHeadingProps = {
  readonly section: Section;
  /** Nothing is left to write. */
  readonly isDone: boolean;
  readonly charge: SectionCharge | undefined;
  readonly onAssign: ((section: Section) => void) | null;
};

/** The heading of a section, and the way to who writes it. */
export const SectionHeading = memo(function SectionHeading(props: SectionHeadingProps) {
  const { section, isDone, charge: given, onAssign } = props;
  const read = useBilingual();
  const { charge } = useWords().disclosure.authoring;
  const title = read(section.title);
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-3 border-b-2 border-solid-gray-600 pt-6 pb-1">
      <h2 className="scroll-mt-20 text-std-18B-160" id={sectionAnchor(section.key)}>
        {title}
      </h2>
      {given && <ChargeLine charge={given} isDone={isDone} />}
      {onAssign && (
        <Button
          aria-label={charge.open({ section: title })}
          icon={UserIcon}
          kind="quiet"
          onClick={() => onAssign(section)}
          size="small"
        >
          {charge.short}
        </Button>
      )}
    </div>
  );
});
