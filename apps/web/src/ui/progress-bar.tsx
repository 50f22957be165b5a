import { Progress } from "@base-ui/react/progress";

export type ProgressBarProps = {
  readonly label: string;
  /** 0 to 100, or null while nobody knows how long it will take. */
  readonly percent: number | null;
  /** How far it is, in words: `3 / 12`. */
  readonly text: string;
};

/** How far a long work has come. */
export function ProgressBar({ label, percent, text }: ProgressBarProps) {
  return (
    <Progress.Root
      className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-[0.9375rem]"
      getAriaValueText={() => text}
      value={percent}
    >
      <Progress.Label className="min-w-0 truncate">{label}</Progress.Label>
      <span aria-hidden="true" className="tabular-nums">
        {text}
      </span>
      <Progress.Track className="col-span-2 h-2 overflow-hidden rounded-full border border-solid-gray-420 bg-white">
        <Progress.Indicator className="h-full bg-key-900 transition-[width] data-indeterminate:w-1/3 data-indeterminate:animate-pulse forced-colors:bg-[Highlight]" />
      </Progress.Track>
    </Progress.Root>
  );
}
