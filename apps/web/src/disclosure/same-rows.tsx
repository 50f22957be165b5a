import { useWords } from "../language/use-words.ts";
import { MatchedRows, type MatchedRowsProps } from "./matched-rows.tsx";

/** Rows that say what the draft says already, folded away. */
export function SameRows(props: MatchedRowsProps) {
  const { import: said } = useWords().disclosure;
  if (props.rows.length === 0) return null;
  return (
    <details>
      <summary className="link w-fit cursor-pointer">
        {said.same({ count: props.rows.length })}
      </summary>
      <p className="my-2">{said.sameHint}</p>
      <MatchedRows {...props} />
    </details>
  );
}
