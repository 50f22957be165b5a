/** What a key does in the list of items. */
export type AnsweringCommand =
  | { readonly type: "answer"; readonly answer: "yes" | "no" | "notApplicable" | "unanswered" }
  | { readonly type: "move"; readonly step: 1 | -1 }
  | { readonly type: "next" | "open" | "help" | "takeBack" };

type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const commands: Readonly<Record<string, AnsweringCommand>> = {
  y: { type: "answer", answer: "yes" },
  n: { type: "answer", answer: "no" },
  "-": { type: "answer", answer: "notApplicable" },
  u: { type: "answer", answer: "unanswered" },
  ArrowDown: { type: "move", step: 1 },
  j: { type: "move", step: 1 },
  ArrowUp: { type: "move", step: -1 },
  k: { type: "move", step: -1 },
  Enter: { type: "open" },
  "?": { type: "help" },
};

/**
 * What a key does. null: nothing of ours.
 *
 * @param isTyping the person is in a field, where letters and arrows are the field's own: only Ctrl+Enter and Alt with an
 *   arrow lead out of it
 */
export function answeringCommand(press: Press, isTyping: boolean): AnsweringCommand | null {
  const { altKey, ctrlKey, key, metaKey } = press;
  const control = ctrlKey || metaKey;
  if (control && !altKey && key === "Enter") return { type: "next" };
  if (control && !altKey && key === "z" && !isTyping) return { type: "takeBack" };
  if (control) return null;
  const command = commands[key] ?? null;
  if (altKey) return key.startsWith("Arrow") ? command : null;
  return isTyping ? null : command;
}
