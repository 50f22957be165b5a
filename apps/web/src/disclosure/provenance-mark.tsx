import { isDoubtful, type Provenance } from "@bunkai/domain/catalog/provenance";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";
import { Term } from "../ui/term.tsx";

export type ProvenanceMarkProps = {
  readonly provenance: Provenance;
  readonly tabIndex?: number;
};

/** Says of a row that it may differ from the official form, and why. Draws nothing for rows that were seen. */
export function ProvenanceMark({ provenance, tabIndex }: ProvenanceMarkProps) {
  const words = useWords();
  if (!isDoubtful(provenance)) return null;
  return (
    <Term
      meaning={words.disclosure.provenance.meaning[provenance]}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      <Tag tone="attention">{words.disclosure.provenance.label[provenance]}</Tag>
    </Term>
  );
}
