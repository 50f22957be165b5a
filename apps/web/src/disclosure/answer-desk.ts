import { type OpenAnswer, openAnswerSchema, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { z } from "zod";
import { isProblem } from "../problem.ts";
import { EditHistory } from "./edit-history.ts";

/**
 * How far an answer has come: `saved` as it stands; `waiting` to be sent; `sending`; `conflict`: somebody else
 * was faster; `failed`: refused or no line; `incomplete`: cannot be sent as it stands, such as a plan without a day.
 */
export type AnswerState =
  | { readonly type: "saved" }
  | { readonly type: "waiting" }
  | { readonly type: "sending" }
  | { readonly type: "conflict"; readonly theirs: OpenAnswer; readonly version: number }
  | { readonly type: "failed"; readonly error: unknown }
  | { readonly type: "incomplete" };

export type DeskEntry = {
  readonly answer: OpenAnswer;
  /** The version on which the next save is made. */
  readonly version: number;
  readonly state: AnswerState;
  /** Where it came from; null: it was typed. */
  readonly origin: AnswerOrigin | null;
};

/** What became of taking back: the item whose answer is as before; `stale`: somebody else has changed it since. */
export type TakenBack =
  | { readonly type: "done"; readonly itemKey: string }
  | { readonly type: "nothing" | "stale" };

/** All entries by item key, and when something was last saved (milliseconds since 1970; null: not yet). */
export type DeskSheet = {
  readonly entries: ReadonlyMap<string, DeskEntry>;
  readonly savedAtMs: number | null;
};

export type SendAnswer = (change: {
  readonly itemKey: string;
  readonly answer: OpenAnswer;
  readonly version: number;
}) => Promise<DraftAnswer>;

/** Typing is sent after this pause; a press of a button at once. */
const PAUSE_MS = 700;
/** Of an item that nobody has answered yet. */
export const UNTOUCHED: DeskEntry = {
  ...{ answer: UNANSWERED, version: 0, origin: null },
  state: { type: "saved" },
};

const conflictSchema = z.object({
  theirs: openAnswerSchema.extend({ version: z.int() }).nullable(),
});

/** Answers being written: what the person sees at once, saved one by one behind it, never over somebody else's. */
export class AnswerDesk {
  #sheet: DeskSheet;
  readonly #send: SendAnswer;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  readonly #history = new EditHistory();

  constructor(answers: readonly DraftAnswer[], send: SendAnswer) {
    this.#send = send;
    const entries = answers.map(({ itemKey, ...answer }): [string, DeskEntry] => [
      itemKey,
      { ...answer, state: { type: "saved" } },
    ]);
    this.#sheet = { entries: new Map(entries), savedAtMs: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly sheet = (): DeskSheet => this.#sheet;

  /** @param typing the person is in the middle of a text: wait for a pause */
  readonly change = (itemKey: string, answer: OpenAnswer, typing: boolean): void => {
    this.#history.note({ itemKey, before: this.#entry(itemKey).answer, after: answer, typing });
    this.#write(itemKey, answer, typing);
  };

  /** Takes back the last own edit, and saves that. */
  readonly takeBack = (): TakenBack => {
    const edit = this.#history.takeBack();
    if (!edit) return { type: "nothing" };
    const { after, before, itemKey } = edit;
    if (this.#entry(itemKey).answer !== after) return { type: "stale" };
    this.#write(itemKey, before, false);
    return { type: "done", itemKey };
  };

  /** Notes that these answers are confirmed on the server. */
  readonly keepConfirmed = (itemKeys: readonly string[]): void => {
    for (const itemKey of itemKeys) {
      const entry = this.#entry(itemKey);
      const { origin } = entry;
      if (origin) this.#put(itemKey, { ...entry, origin: { ...origin, isConfirmed: true } });
    }
  };

  /** Takes answers as the server has rewritten them at this person's word. */
  readonly keepRewritten = (answers: readonly DraftAnswer[]): void => {
    for (const { itemKey, ...answer } of answers) {
      this.#put(itemKey, { ...answer, state: { type: "saved" } });
    }
  };

  #write(itemKey: string, answer: OpenAnswer, typing: boolean): void {
    const before = this.#entry(itemKey);
    const { type } = before.state;
    // While a request is under way its answer decides what comes next; a conflict waits for the person.
    const stays = type === "sending" || type === "conflict";
    this.#put(itemKey, { ...before, answer, state: stays ? before.state : { type: "waiting" } });
    if (!stays) this.#plan(itemKey, typing ? PAUSE_MS : 0);
  }

  /** Ends a conflict with the own answer or the other one. */
  readonly settle = (itemKey: string, whose: "mine" | "theirs"): void => {
    const { answer, origin, state } = this.#entry(itemKey);
    if (state.type !== "conflict") return;
    const { theirs, version } = state;
    if (whose === "theirs") {
      this.#put(itemKey, { answer: theirs, version, origin: null, state: { type: "saved" } });
      return;
    }
    this.#put(itemKey, { answer, version, origin, state: { type: "waiting" } });
    this.#plan(itemKey, 0);
  };

  /** Sends what waits or failed, now. */
  readonly flush = (): void => {
    for (const [itemKey, { state }] of this.#sheet.entries) {
      if (state.type === "waiting" || state.type === "failed") this.#plan(itemKey, 0);
    }
  };

  #entry(itemKey: string): DeskEntry {
    return this.#sheet.entries.get(itemKey) ?? UNTOUCHED;
  }

  #put(itemKey: string, entry: DeskEntry, savedAtMs = this.#sheet.savedAtMs): void {
    this.#sheet = { entries: new Map(this.#sheet.entries).set(itemKey, entry), savedAtMs };
    for (const listener of this.#listeners) listener();
  }

  #plan(itemKey: string, delayMs: number): void {
    clearTimeout(this.#timers.get(itemKey));
    const timer = setTimeout(() => void this.#save(itemKey), delayMs);
    this.#timers.set(itemKey, timer);
  }

  async #save(itemKey: string): Promise<void> {
    const entry = this.#entry(itemKey);
    const { answer, version } = entry;
    const checked = openAnswerSchema.safeParse(answer);
    if (!checked.success) {
      this.#put(itemKey, { ...entry, state: { type: "incomplete" } });
      return;
    }
    this.#put(itemKey, { ...entry, state: { type: "sending" } });
    try {
      const saved = await this.#send({ itemKey, answer: checked.data, version });
      this.#keep(itemKey, answer, saved);
    } catch (error) {
      this.#refuse(itemKey, error);
    }
  }

  #keep(itemKey: string, sent: OpenAnswer, { origin, version }: DraftAnswer): void {
    const { answer } = this.#entry(itemKey);
    const isWhole = answer === sent;
    const state: AnswerState = { type: isWhole ? "saved" : "waiting" };
    this.#put(itemKey, { answer, version, origin, state }, Date.now());
    if (!isWhole) this.#plan(itemKey, PAUSE_MS);
  }

  #refuse(itemKey: string, error: unknown): void {
    const conflict = conflictOf(error);
    this.#put(itemKey, {
      ...this.#entry(itemKey),
      state: conflict ? { type: "conflict", ...conflict } : { type: "failed", error },
    });
  }
}

/** What somebody else saved meanwhile, or null when the error is another one. */
function conflictOf(
  error: unknown,
): { readonly theirs: OpenAnswer; readonly version: number } | null {
  if (!isProblem(error, "edit_conflict")) return null;
  const facts = conflictSchema.safeParse(error.facts);
  if (!facts.success) return null;
  const { version, ...theirs } = facts.data.theirs ?? { ...UNANSWERED, version: 0 };
  return { theirs, version };
}
