import type { ReactNode } from "react";

export type TagTone = "plain" | "good" | "attention" | "bad";

const tones: Record<TagTone, string> = {
  plain: "border-solid-gray-420 bg-white text-solid-gray-800",
  good: "border-green-900 bg-white text-green-1000",
  attention: "border-yellow-1000 bg-yellow-50 text-yellow-1200",
  bad: "border-red-1000 bg-white text-red-1000",
};

/** A state in one or two words. The word says it; colour only repeats it. */
export function Tag({ children, tone = "plain" }: { children: ReactNode; tone?: TagTone }) {
  return (
    <span
      className={`inline-block rounded-4 border px-1.5 text-[0.8125rem] leading-150 whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
