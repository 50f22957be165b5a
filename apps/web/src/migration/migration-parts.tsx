import type { Item } from "@bunkai/domain/catalog/item";
import type { MigrationView } from "@bunkai/domain/disclosure/migration";
import type { ReactNode } from "react";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { AnswerSayings } from "../disclosure/answer-sayings.tsx";
import { useWords } from "../language/use-words.ts";
import { Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { MigratedItem } from "./migrated-item.tsx";

type PartOfReceiptProps = { readonly view: MigrationView };

/** Items that the new edition alone has. */
export function NewPart({ view: { answers, migration, toEdition } }: PartOfReceiptProps) {
  const words = useWords();
  const items = itemsOf(toEdition);
  const said = new Set(
    answers.flatMap(({ answer, itemKey }) => (answer.value.type === "unanswered" ? [] : itemKey)),
  );
  const entries = migration.receipt.new;
  return (
    <Rows count={entries.length} name="new">
      {entries.map(({ toKey }) => (
        <MigratedItem
          disclosureId={migration.disclosureId}
          item={items.get(toKey)}
          key={toKey}
          tags={
            <Tag tone={said.has(toKey) ? "good" : "attention"}>
              {words.migration.state[said.has(toKey) ? "answered" : "open"]}
            </Tag>
          }
        />
      ))}
    </Rows>
  );
}

/** Items that the new edition does not have, with what was said there: nowhere else is it to be read any more. */
export function GonePart({ view: { fromEdition, migration } }: PartOfReceiptProps) {
  const words = useWords();
  const items = itemsOf(fromEdition);
  const entries = migration.receipt.gone;
  return (
    <Rows count={entries.length} name="gone">
      {entries.map(({ answer, fromKey }) => {
        const item = items.get(fromKey);
        return (
          <MigratedItem item={item} key={fromKey}>
            {item && answer ? (
              <div className="flex flex-col gap-1 border-l-4 border-solid-gray-300 pl-3 text-[0.9375rem] leading-160">
                <span className="text-[0.8125rem] text-solid-gray-700">
                  {words.migration.goneAnswer}
                </span>
                <AnswerFace answer={answer} item={item} />
                <AnswerSayings answer={answer} />
              </div>
            ) : (
              <p className="text-[0.875rem] text-solid-gray-700">{words.migration.unsaid}</p>
            )}
          </MigratedItem>
        );
      })}
    </Rows>
  );
}

/** Items whose question stayed the same. */
export function CarriedPart({ view: { migration, toEdition } }: PartOfReceiptProps) {
  const words = useWords();
  const items = itemsOf(toEdition);
  const entries = migration.receipt.carried;
  return (
    <Rows count={entries.length} name="carried">
      {entries.map(({ hasDays, isSaid, toKey }) => (
        <MigratedItem
          disclosureId={migration.disclosureId}
          item={items.get(toKey)}
          key={toKey}
          tags={!isSaid && <Tag>{words.migration.unsaid}</Tag>}
        >
          {hasDays && (
            <p className="text-[0.875rem] leading-150 text-solid-gray-700">
              {words.migration.hasDays}
            </p>
          )}
        </MigratedItem>
      ))}
    </Rows>
  );
}

type RowsProps = {
  readonly name: "new" | "gone" | "carried";
  readonly count: number;
  readonly children: ReactNode;
};

function Rows({ children, count, name }: RowsProps) {
  const { lack, part } = useWords().migration;
  return (
    <Part title={part[name]({ count })}>
      {count === 0 ? (
        <p className="text-solid-gray-700">{lack[name]}</p>
      ) : (
        <ul className="border-t border-solid-gray-300">{children}</ul>
      )}
    </Part>
  );
}

/** The items of an edition by their keys. */
export function itemsOf({ items }: { readonly items: readonly Item[] }): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.key, item]));
}
