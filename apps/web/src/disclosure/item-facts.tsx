import type { Item } from "@bunkai/domain/catalog/item";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";

/** Where an item comes from and how far it can be trusted: official number, guideline, source. */
export function ItemFacts({ item }: { readonly item: Item }) {
  const words = useWords();
  const read = useBilingual();
  const { authoring, fact, provenance } = words.disclosure;
  const { assetClass, assetClasses, disclosed, disclosedTo, level, levels } = authoring.fact;
  const separator = words.account.listSeparator;
  const lines = [
    [fact.provenance, provenance.label[item.provenance]],
    [fact.meaning, provenance.meaning[item.provenance]],
    [fact.officialNumber, item.officialNumber ?? fact.officialNumberUnknown],
    [level, item.level ? levels[item.level] : ""],
    [assetClasses, (item.assetClasses ?? []).map((one) => assetClass[one]).join(separator)],
    [disclosedTo, item.disclosedTo ? disclosed[item.disclosedTo] : ""],
    [fact.guideline, item.guidelineRefs.join(separator)],
    [fact.remark, item.remark ? read(item.remark) : ""],
    [fact.key, item.key],
  ].filter(([, text]) => text);
  return (
    <dl className="flex flex-col gap-1 border-t border-solid-gray-300 pt-3 text-[0.8125rem] leading-150">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt className="text-solid-gray-700">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
