import type { ReactNode } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { Notice } from "./notice.tsx";
import { problemText } from "./problem-text.ts";

export type ProblemNoticeProps = {
  /** What was thrown. Null draws nothing. */
  readonly error: unknown;
  readonly children?: ReactNode;
};

/** A refusal or breakdown where it happened: what, why, how to mend it, and the number for the operator. */
export function ProblemNotice({ error, children }: ProblemNoticeProps) {
  const words = useFrontWords();
  if (error === null || error === undefined) return null;
  const { title, detail } = problemText(error, words);
  return (
    <Notice announce="alert" title={title} tone="error">
      <p>{detail}</p>
      {children}
    </Notice>
  );
}
