import type { Edition } from "@bunkai/domain/catalog/edition";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { type AnswerDesk, UNTOUCHED } from "./answer-desk.ts";
import { type AnsweringCommand, answeringCommand } from "./answering-command.ts";
import { nextUnanswered } from "./next-unanswered.ts";
import type { SectionProgress } from "./section-progress.ts";
import { useLedFocus } from "./use-led-focus.ts";

const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select";

type Answering = {
  readonly desk: AnswerDesk;
  readonly edition: Edition;
  /** As they are shown. */
  readonly sections: readonly SectionProgress[];
  readonly list: RefObject<HTMLElement | null>;
  readonly openKey: string | undefined;
  readonly open: (itemKey: string | undefined) => void;
  readonly onShowKeys: () => void;
};

/** Answering by keyboard: what each key does, where the focus goes, and what is said of it to a screen reader. */
export function useAnswering(of: Answering) {
  const { desk, edition, list, open, openKey, sections } = of;
  const { announce, undo } = useWords().disclosure.authoring;
  const { judgement } = useWords().shell;
  const read = useBilingual();
  const [said, say] = useState("");
  const { focusedKey, go, keepFocused } = useLedFocus(list, openKey);
  const shown = sections.flatMap(({ items }) => items);

  /** The next unanswered item behind one, among those shown and those that an answer has just called up. */
  const nextBehind = (key: string) => {
    const { entries } = desk.sheet();
    const answers = new Map([...entries].map(([itemKey, { answer }]) => [itemKey, answer]));
    const stands = new Set(shown.map((item) => item.key));
    const { asked } = sheetItems(edition, answers);
    const isHere = (item: Edition["items"][number]) =>
      stands.has(item.key) || (item.parent !== null && stands.has(item.parent.key));
    return nextUnanswered(asked.filter(isHere), entries, key);
  };
  const takeBack = () => {
    const taken = desk.takeBack();
    if (taken.type !== "done") return say(taken.type === "stale" ? undo.stale : undo.nothing);
    const item = edition.items.find(({ key }) => key === taken.itemKey);
    say(undo.done({ item: item ? read(item.text) : taken.itemKey }));
    go(taken.itemKey);
  };
  const answer = (key: string, type: "yes" | "no" | "notApplicable" | "unanswered") => {
    const before = desk.sheet().entries.get(key) ?? UNTOUCHED;
    desk.change(key, { ...before.answer, value: { type } }, false);
    const next = nextBehind(key);
    const facts = { answer: judgement[type], left: next.count };
    say(next.count === 0 ? announce.complete(facts) : announce.answered(facts));
    go(type === "unanswered" ? key : (next.key ?? key));
  };
  const run = (command: AnsweringCommand, key: string): boolean => {
    const item = shown.find((one) => one.key === key);
    if (!item) return false;
    switch (command.type) {
      case "answer": {
        const fits = item.kind.type === "judgement" || !["yes", "no"].includes(command.answer);
        if (fits) answer(key, command.answer);
        return fits;
      }
      case "move": {
        const neighbour = shown[shown.indexOf(item) + command.step];
        if (neighbour) go(neighbour.key);
        return true;
      }
      case "next": {
        const next = nextBehind(key).key;
        if (next) go(next);
        else say(announce.nothingNext);
        return true;
      }
      case "open":
        return false;
      case "help":
        of.onShowKeys();
        return true;
      case "takeBack":
        takeBack();
        return true;
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const key = target.closest<HTMLElement>("[data-item]")?.dataset.item;
    const command = answeringCommand(event, target.closest(TYPING) !== null);
    if (!key || !command) return;
    if (command.type === "open") {
      if (!target.matches("input[type=radio]")) return;
      open(key);
    } else if (!run(command, key)) return;
    event.preventDefault();
  };
  const close = useCallback(() => {
    open(undefined);
    if (openKey) go(openKey);
  }, [go, open, openKey]);
  return { close, focusedKey, go, keepFocused, onKeyDown, said, takeBack };
}
