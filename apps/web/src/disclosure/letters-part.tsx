import type { Edition } from "@bunkai/domain/catalog/edition";
import type {
  ConfirmedLetters,
  RewrittenDraft,
  SheetLettersView,
} from "@bunkai/domain/paper/confirmed-letters";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { excerptAround } from "./excerpt-around.ts";
import { HEADER_ANCHOR } from "./header-part.tsx";

export type LettersPartProps = {
  readonly edition: Edition;
  readonly found: readonly SheetLettersView[];
  readonly onConfirm: (letters: ConfirmedLetters) => Promise<RewrittenDraft>;
  readonly onRewritten: (rewritten: RewrittenDraft) => void;
  /** The person goes to a place to write it anew. */
  readonly onLeave: () => void;
};

/** Whoever mends these sees the others next. */
const PLACES_SHOWN_MAX = 20;

/** Letters that no paper prints as written: where they stand, what is printed in their place, and a yes to that. */
export function LettersPart(props: LettersPartProps) {
  const { edition, found, onConfirm, onLeave, onRewritten } = props;
  const { letters: said } = useWords().disclosure.file;
  const toasts = useToasts();
  const offReason = useReasonOff()("disclosure.confirmLetters");
  const confirmed = basesIn(found);
  const confirming = useMutation({
    mutationFn: () => onConfirm(confirmed),
    onSuccess: (rewritten) => {
      toasts.done(said.done);
      onRewritten(rewritten);
    },
  });
  const hasNoBase = found.some(({ letters }) => letters.some(({ base }) => base === null));
  return (
    <Notice title={said.title({ count: found.length })} tone="warning">
      {confirmed.length > 0 && <p>{said.hint}</p>}
      {hasNoBase && <p>{said.noBase}</p>}
      <ul className="my-3 flex flex-col gap-3">
        {found.slice(0, PLACES_SHOWN_MAX).map((one) => (
          <Place edition={edition} key={JSON.stringify(one)} one={one} onLeave={onLeave} />
        ))}
        {found.length > PLACES_SHOWN_MAX && (
          <li>{said.more({ count: found.length - PLACES_SHOWN_MAX })}</li>
        )}
      </ul>
      <ProblemNotice error={confirming.error} />
      {confirmed.length > 0 && (
        <Button
          busy={confirming.isPending}
          offReason={offReason}
          onClick={() => confirming.mutate()}
          size="small"
        >
          {said.confirm({ count: confirmed.length })}
        </Button>
      )}
    </Notice>
  );
}

function Place(props: {
  readonly edition: Edition;
  readonly one: SheetLettersView;
  readonly onLeave: () => void;
}) {
  const { edition, one, onLeave } = props;
  const { letters, place, text } = one;
  const { letters: said } = useWords().disclosure.file;
  const title = usePlaceTitle(edition, place);
  const [first] = letters;
  const mustMend = letters.some(({ base }) => base === null);
  return (
    <li>
      <p className="font-bold">{title}</p>
      <p>{said.text({ text: excerptAround(text, first?.letter ?? "") })}</p>
      <ul>
        {letters.map(({ base, letter }) => {
          const named = (one: string) => said.letter({ letter: one, code: codesOf(one) });
          return (
            <li key={letter}>
              {base === null
                ? said.none({ letter: named(letter) })
                : said.base({ letter: named(letter), base: named(base) })}
            </li>
          );
        })}
      </ul>
      {mustMend && (
        <Link
          className="link"
          onClick={onLeave}
          search={(search) => (place.itemKey ? { item: place.itemKey } : search)}
          to="."
          {...(place.itemKey === null && { hash: HEADER_ANCHOR })}
        >
          {said.mend}
        </Link>
      )}
    </li>
  );
}

/** The question and the field, as the page of the draft calls them. */
function usePlaceTitle(edition: Edition, { field, itemKey }: SheetLettersView["place"]): string {
  const { file, paper } = useWords().disclosure;
  const read = useBilingual();
  const { letters: said } = file;
  if (itemKey === null) {
    const label = edition.header.find(({ key }) => key === field)?.label;
    return said.place({ item: said.head, field: label ? read(label) : field });
  }
  const item = edition.items.find(({ key }) => key === itemKey);
  const names: Readonly<Record<string, string>> = {
    ...paper.field,
    plan: paper.field.planText,
    value: paper.field.answer,
  };
  return said.place({ item: item ? read(item.text) : itemKey, field: names[field] ?? field });
}

/** Each letter once, with what is printed in its place. */
function basesIn(found: readonly SheetLettersView[]): ConfirmedLetters {
  const bases = new Map(
    found.flatMap(({ letters }) => letters.map((one) => [one.letter, one.base])),
  );
  return [...bases].flatMap(([letter, base]) => (base === null ? [] : [{ letter, base }]));
}

/** Two letters may look the same on a screen that lacks one of them. */
function codesOf(letter: string): string {
  return [...letter]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}
