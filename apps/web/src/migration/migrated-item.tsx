import type { Item } from "@bunkai/domain/catalog/item";
import type { DisclosureId } from "@bunkai/domain/id";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useBilingual } from "../language/use-bilingual.ts";

export type MigratedItemProps = {
  readonly item: Item | undefined;
  /** The draft in which the item stands; without it, it stands in none any more. */
  readonly disclosureId?: DisclosureId;
  /** What stands beside the item's words. */
  readonly tags?: ReactNode;
  readonly children?: ReactNode;
};

/** One row of a receipt: the item, leading to its place in the draft, and what became of it. */
export function MigratedItem({ item, disclosureId, tags, children }: MigratedItemProps) {
  const read = useBilingual();
  if (!item) return null;
  const text = [item.officialNumber, read(item.text)].filter(Boolean).join(" ");
  return (
    <li className="flex flex-col gap-2 border-b border-solid-gray-300 py-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-72">
          {disclosureId ? (
            <Link
              className="link"
              params={{ disclosureId }}
              search={{ item: item.key }}
              to="/disclosures/$disclosureId"
            >
              {text}
            </Link>
          ) : (
            text
          )}
        </p>
        {tags}
      </div>
      {children}
    </li>
  );
}
