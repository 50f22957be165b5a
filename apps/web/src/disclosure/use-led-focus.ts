import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { bringIntoSight, focusItem, showItem } from "./focus-item.ts";

/** By then the rows around the wanted one are drawn and measured. */
const SETTLING_FRAMES = 4;

type Wanted = { readonly key: string; readonly how: "focus" | "show" | "kept" };

/**
 * Leads the focus to items of a list of which only the rows in sight are drawn: the wanted row is drawn first, and stays
 * drawn as long as it holds the focus.
 *
 * @param keyAtFirst brought into sight when the page opens, without taking the focus
 */
export function useLedFocus(list: RefObject<HTMLElement | null>, keyAtFirst: string | undefined) {
  const [wanted, setWanted] = useState<Wanted | null>(
    keyAtFirst ? { key: keyAtFirst, how: "show" } : null,
  );
  const led = useRef<Wanted | null>(null);
  // After every drawing: the wanted row may come only with a later one.
  useLayoutEffect(() => {
    const drawn = list.current;
    if (!wanted || !drawn || wanted.how === "kept" || led.current === wanted) return;
    const lead = wanted.how === "focus" ? focusItem : showItem;
    if (!lead(drawn, wanted.key)) return;
    led.current = wanted;
    // Rows above that come into sight may turn out higher than guessed.
    const settle = (framesLeft: number) => {
      requestAnimationFrame(() => {
        if (led.current !== wanted || framesLeft === 0) return;
        bringIntoSight(drawn, wanted.key);
        settle(framesLeft - 1);
      });
    };
    settle(SETTLING_FRAMES);
  });
  const go = useCallback((key: string) => setWanted({ key, how: "focus" }), []);
  const keepFocused = useCallback((key: string) => {
    setWanted((now) => {
      if (now?.key === key) return now;
      led.current = null;
      return { key, how: "kept" };
    });
  }, []);
  return { focusedKey: wanted?.key, go, keepFocused };
}
