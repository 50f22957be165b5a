import type { Edition } from "@bunkai/domain/catalog/edition";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";

export type UnaskedItemsProps = {
  readonly edition: Edition;
  /** Keys of the items that are asked, as the answers stand. */
  readonly asked: ReadonlySet<string>;
};

/**
 * Why a sheet counts fewer items than its form has: some are asked only when another one has a certain answer.
 * Nothing when all are asked.
 */
export function UnaskedItems({ asked, edition }: UnaskedItemsProps) {
  const words = useWords();
  const read = useBilingual();
  const { unasked: said } = words.disclosure;
  const textOf = new Map(edition.items.map(({ key, text }) => [key, read(text)]));
  const unasked = edition.items.filter(({ key }) => !asked.has(key));
  if (unasked.length === 0) return null;
  const counts = { whole: edition.items.length, asked: asked.size, unasked: unasked.length };
  return (
    <details className="rounded-8 border border-solid-gray-420 px-4 py-3">
      <summary className="font-bold">{said.title(counts)}</summary>
      <p className="mt-1 text-[0.9375rem] leading-160 text-solid-gray-800">{said.why}</p>
      <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
        {unasked.map(({ key, parent }) => (
          <li key={key}>
            {textOf.get(key)}
            {parent && (
              <span className="block text-[0.9375rem] leading-160 text-solid-gray-700">
                {said.when({
                  answer: words.shell.judgement[parent.answer],
                  item: textOf.get(parent.key) ?? parent.key,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
