import type { ReceivedCopy } from "@bunkai/domain/disclosure/received-copy";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";

/** How far a received sheet has come: written down, filed, or replaced by what its vendor issued. */
export function copyStateText({ filed, retired }: ReceivedCopy, words: Words): string {
  const { state } = words.receivedCopy;
  if (retired) return state.retired;
  return filed ? state.filed({ number: filed.number }) : state.open;
}

export function CopyStateTag({ copy }: { readonly copy: ReceivedCopy }) {
  const words = useWords();
  const isSettled = copy.filed !== null && copy.retired === null;
  return (
    <Tag {...(isSettled ? {} : { tone: "attention" as const })}>{copyStateText(copy, words)}</Tag>
  );
}
