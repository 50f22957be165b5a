import {
  type Judgement,
  judgementMarks,
  MARK_VIEW_BOX,
  type MarkPath,
  yesAsRing,
} from "@bunkai/domain/comparison/judgement-mark";
import { useWords } from "../language/use-words.ts";
import { type MarkStyle, usePreferences } from "../ui/preferences.ts";

export type JudgementMarkProps = {
  readonly judgement: Judgement;
  /** The shape alone, its word as accessible name. Default: shape and word. */
  readonly compact?: boolean;
  /** Default: as the person prefers. */
  readonly style?: MarkStyle;
};

const inks: Record<Judgement, string> = {
  yes: "text-blue-1100",
  no: "text-red-1100",
  notApplicable: "text-solid-gray-700",
  conditional: "text-blue-1100",
  planned: "text-orange-1200",
  unanswered: "text-solid-gray-700",
};

/** A judgement, read in this order: shape, word, colour. */
export function JudgementMark({ judgement, compact = false, style }: JudgementMarkProps) {
  const words = useWords();
  const [{ markStyle }] = usePreferences();
  const asRing = judgement === "yes" && (style ?? markStyle) === "circle";
  const { paths } = asRing ? yesAsRing : judgementMarks[judgement];
  const label = words.shell.judgement[judgement];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${inks[judgement]}`}>
      <svg
        aria-hidden={compact ? undefined : true}
        aria-label={compact ? label : undefined}
        className="size-[1.125em] shrink-0"
        role={compact ? "img" : undefined}
        viewBox={MARK_VIEW_BOX}
      >
        {compact && <title>{label}</title>}
        {paths.map((path) => (
          <Stroke key={path.d + path.paint} path={path} />
        ))}
      </svg>
      {!compact && label}
    </span>
  );
}

function Stroke({ path }: { readonly path: MarkPath }) {
  if (path.paint === "fill") return <path d={path.d} fill="currentColor" />;
  return (
    <path
      d={path.d}
      fill="none"
      stroke="currentColor"
      strokeDasharray={path.dash?.join(" ")}
      strokeWidth={path.strokeWidth}
    />
  );
}
