import type { ReactNode } from "react";
import type { FrontWords } from "../language/front-words.ts";
import { useFrontWords } from "../language/use-words.ts";
import { Problem } from "../problem.ts";
import { Notice } from "./notice.tsx";

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

/** Title and sentence of anything thrown. The server's own words come first, they know the facts. */
export function problemText(error: unknown, words: FrontWords): { title: string; detail: string } {
  if (!(error instanceof Problem)) return words.shell.problem.unexpected;
  if (error.code === "unreachable") return words.shell.problem.unreachable;
  const own = words.error[error.code];
  return {
    title: error.title || own.title,
    detail: error.detail || own.detail({ ...error.facts, requestId: error.requestId }),
  };
}
