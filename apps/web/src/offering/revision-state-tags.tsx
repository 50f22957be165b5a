import type { Revision, RevisionState } from "@bunkai/domain/disclosure/revision";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";

const tones: Record<RevisionState, TagTone> = {
  current: "good",
  superseded: "plain",
  withdrawn: "bad",
};

/** Whether a revision still holds, and who may read it: to a guest, who is shown it, that says nothing. */
export function RevisionStateTags({ revision }: { readonly revision: Revision }) {
  const words = useWords();
  const isGuest = useIsGuest();
  const { state, visibility } = revision;
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Tag tone={tones[state]}>{words.disclosure.state[state]}</Tag>
      {!isGuest && <Tag>{words.disclosure.visibility[visibility]}</Tag>}
    </span>
  );
}
