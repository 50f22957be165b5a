import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { useWords } from "../language/use-words.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";

const tones: Record<Agreement["state"], TagTone> = {
  signing: "attention",
  sealing: "plain",
  complete: "good",
  withdrawn: "bad",
};

/** How far the signing of an agreement is. */
export function AgreementStateTag({ state }: Pick<Agreement, "state">) {
  const { page } = useWords().agreement;
  return <Tag tone={tones[state]}>{page.state[state]}</Tag>;
}
