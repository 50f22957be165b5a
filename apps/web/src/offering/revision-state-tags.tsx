import type { Revision, RevisionState } from "@bunkai/domain/disclosure/revision";
import { useWords } from "../language/use-words.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";

const tones: Record<RevisionState, TagTone> = {
  current: "good",
  superseded: "plain",
  withdrawn: "bad",
};

/** Whether a revision still holds, and who may read it. */
export function RevisionStateTags({ revision }: { readonly revision: Revision }) {
  const words = useWords();
  const { state, visibility } = revision;
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Tag tone={tones[state]}>{words.disclosure.state[state]}</Tag>
      <Tag>{words.disclosure.visibility[visibility]}</Tag>
    </span>
  );
}
