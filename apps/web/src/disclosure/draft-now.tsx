import type { Item } from "@bunkai/domain/catalog/item";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";
import { AnswerFace } from "./answer-face.tsx";
import type { RowChange } from "./import-difference.ts";
import { saidBeyond } from "./said-beyond.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type DraftNowProps = { readonly item: Item; readonly change: RowChange };

/** What the draft says of an item before a row is taken over, and whether that is lost. */
export function DraftNow({ item, change: { before, kind } }: DraftNowProps) {
  const { now: said } = useWords().disclosure.import;
  const tongue = useAnswerTongue();
  if (kind === "same") return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.875rem] leading-150">
      <span className="text-solid-gray-700">{said.label}</span>
      {before ? <AnswerFace answer={before.answer} item={item} /> : said.nothing}
      {(kind === "typed" || kind === "replaces") && <Tag tone="attention">{said[kind]}</Tag>}
      {before &&
        saidBeyond(before.answer, tongue).map(([label, text]) => (
          <span className="w-full whitespace-pre-wrap text-solid-gray-800" key={label}>
            {said.beyond({ label, text })}
          </span>
        ))}
    </div>
  );
}
