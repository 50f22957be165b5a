import { CopyButton } from "./copy-button.tsx";

/** Digits that tell two hashes apart for the eye. The copy has all of them. */
const DIGITS_SHOWN = 12;

export type HashProps = {
  readonly hash: string;
  /** What the copy button says. */
  readonly copyLabel: string;
  readonly tabIndex: 0 | -1;
};

/** The beginning of a hash, with the whole of it one press away. */
export function Hash({ hash, copyLabel, tabIndex }: HashProps) {
  return (
    <span className="flex items-center gap-1">
      <code className="font-mono">{hash.slice(0, DIGITS_SHOWN)}…</code>
      <CopyButton label={copyLabel} tabIndex={tabIndex} text={hash} />
    </span>
  );
}
