import type { Edition } from "@bunkai/domain/catalog/edition";
import type { IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { HEADER_ANCHOR } from "./header-part.tsx";
import { parentFacts } from "./parent-facts.ts";

export type GapListProps = {
  readonly edition: Edition;
  readonly gaps: readonly IssueGap[];
  readonly onGo: (itemKey: string) => void;
  /** What stands above what is in the way, where that is not an issue; null below: nothing is said when nothing is. */
  readonly titles?: { readonly blocking: string; readonly nothing: string | null };
};

/** What stands between the draft and its issue, what does not fit together, and what is not answered: each one leads to its place. */
export function GapList({ edition, gaps, onGo, titles }: GapListProps) {
  const words = useWords();
  const { gap } = words.disclosure;
  const blocking = gaps.filter(({ blocks }) => blocks);
  const said = titles ?? {
    blocking: gap.blocking({ count: blocking.length }),
    nothing: gap.nothingBlocks,
  };
  const unasked = gaps.filter(({ problem }) => problem === "answered_unasked");
  const unanswered = gaps.filter(({ problem }) => problem === "unanswered");
  const asides = gaps.filter(({ blocks, problem }) => !blocks && problem === "aside_missing");
  return (
    <div className="flex flex-col gap-3">
      {blocking.length > 0 ? (
        <Notice title={said.blocking} tone="warning">
          <GapLinks edition={edition} gaps={blocking} onGo={onGo} />
        </Notice>
      ) : (
        said.nothing && <Notice title={said.nothing} tone="success" />
      )}
      {unasked.length > 0 && (
        <Notice title={gap.unasked({ count: unasked.length })} tone="warning">
          <p>{gap.unaskedHint}</p>
          <GapLinks edition={edition} gaps={unasked} onGo={onGo} />
        </Notice>
      )}
      {unanswered.length > 0 && (
        <Folded title={gap.unanswered({ count: unanswered.length })}>
          <p className="mt-1 text-[0.9375rem] leading-160 text-solid-gray-800">
            {gap.unansweredHint}
          </p>
          <GapLinks edition={edition} gaps={unanswered} onGo={onGo} />
        </Folded>
      )}
      {asides.length > 0 && (
        <Folded title={words.disclosure.authoring.aside.notSaid({ count: asides.length })}>
          <GapLinks edition={edition} gaps={asides} onGo={onGo} />
        </Folded>
      )}
    </div>
  );
}

/** A long list, which is drawn only once it is unfolded: it changes with every answer. */
function Folded(props: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="rounded-8 border border-solid-gray-420 px-4 py-3"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary className="font-bold">{props.title}</summary>
      {isOpen && props.children}
    </details>
  );
}

function GapLinks({ edition, gaps, onGo }: Omit<GapListProps, "titles">) {
  const read = useBilingual();
  const words = useWords();
  const { gap: said } = words.disclosure;
  const items = new Map(edition.items.map((item) => [item.key, item]));
  const textOf = (gap: Exclude<IssueGap, { problem: "header_missing" }>): string => {
    const item = items.get(gap.itemKey);
    const text = item ? read(item.text) : gap.itemKey;
    if (gap.problem === "reason_missing") return said.reasonMissingOf({ item: text });
    if (gap.problem === "aside_missing") {
      return said.asideMissingOf({ item: text, field: said.aside[gap.field] });
    }
    if (gap.problem === "unconfirmed") {
      return words.disclosure.authoring.unconfirmedOf({ item: text });
    }
    if (gap.problem === "commitment_missing") return said.commitmentMissingOf({ item: text });
    const facts = gap.problem === "answered_unasked" && parentFacts(item, items, { words, read });
    return facts ? said.unaskedOf({ item: text, ...facts }) : text;
  };
  return (
    <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
      {gaps.map((gap) => {
        if (gap.problem === "header_missing") {
          const field = edition.header.find(({ key }) => key === gap.field);
          return (
            <li key={gap.field}>
              <Link className="link" hash={HEADER_ANCHOR} search={(search) => search} to=".">
                {said.headerMissing({ field: field ? read(field.label) : gap.field })}
              </Link>
            </li>
          );
        }
        return (
          <li key={[gap.itemKey, gap.problem, "field" in gap ? gap.field : ""].join(" ")}>
            <button
              className="link text-left align-top"
              onClick={() => onGo(gap.itemKey)}
              type="button"
            >
              {textOf(gap)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
