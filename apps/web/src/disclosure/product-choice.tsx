import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";

export type ProductChoiceProps = {
  readonly products: WorkbookReading["products"];
  readonly busy: boolean;
  readonly onChoose: (product: string) => void;
};

/** A workbook that answers for several products: which one this draft is. */
export function ProductChoice({ products, busy, onChoose }: ProductChoiceProps) {
  const { import: said } = useWords().disclosure;
  const [chosen, setChosen] = useState("");
  return (
    <div className="flex flex-col gap-4">
      <RadioField
        choices={products.map(({ key, label, sheet, column }) => ({
          value: key,
          label,
          hint: said.productPlace({ sheet, column }),
        }))}
        hint={said.productsHint}
        legend={said.products({ count: products.length })}
        name="product"
        onChange={setChosen}
        value={chosen}
      />
      <div>
        <Button
          busy={busy}
          kind="primary"
          offReason={chosen ? null : said.productMissing}
          onClick={() => onChoose(chosen)}
        >
          {said.readProduct}
        </Button>
      </div>
    </div>
  );
}
