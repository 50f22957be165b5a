import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";

type Edit = {
  readonly itemKey: string;
  readonly before: OpenAnswer;
  readonly after: OpenAnswer;
  /** One of several changes of a text that was being typed. */
  readonly typing: boolean;
};

/** Nobody takes back more, and what is older is better looked up. */
const EDITS_MAX = 100;

/** One's own last edits of a draft, to be taken back one by one. What is typed in one go is one edit. */
export class EditHistory {
  #edits: readonly Edit[] = [];

  note(edit: Edit): void {
    const last = this.#edits.at(-1);
    const goesOn = last?.typing && edit.typing && last.itemKey === edit.itemKey;
    const earlier = goesOn ? this.#edits.slice(0, -1) : this.#edits;
    const whole = goesOn ? { ...edit, before: last.before } : edit;
    this.#edits = [...earlier, whole].slice(-EDITS_MAX);
  }

  /** The last edit, which is then no longer to be taken back; null: there is none. */
  takeBack(): Edit | null {
    const last = this.#edits.at(-1) ?? null;
    this.#edits = this.#edits.slice(0, -1);
    return last;
  }
}
