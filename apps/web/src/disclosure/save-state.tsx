import CheckIcon from "lucide-react/icons/check";
import AlertIcon from "lucide-react/icons/circle-alert";
import { useTongue } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import type { AnswerDesk, DeskSheet } from "./answer-desk.ts";

export type SaveStateProps = { readonly desk: AnswerDesk; readonly sheet: DeskSheet };

/** Whether all that was written is safe: 保存済み 10:32, or what is still on its way, or what could not be saved. */
export function SaveState({ desk, sheet }: SaveStateProps) {
  const { words, language } = useTongue();
  const states = [...sheet.entries.values()].map(({ state }) => state.type);
  const count = (...types: readonly string[]) =>
    states.filter((type) => types.includes(type)).length;
  const failed = count("failed");
  const open = count("conflict", "incomplete");
  const { save } = words.disclosure;
  if (failed + open > 0) {
    return (
      <div className="flex flex-wrap items-center gap-3" role="status">
        <span className="inline-flex items-center gap-1.5 font-bold text-error-2">
          <AlertIcon aria-hidden="true" className="size-4" />
          {save.unsaved({ count: failed + open })}
        </span>
        {failed > 0 && (
          <Button onClick={desk.flush} size="small">
            {words.shell.action.retry}
          </Button>
        )}
      </div>
    );
  }
  const isBusy = count("waiting", "sending") > 0;
  const time = sheet.savedAtMs === null ? null : timeText(sheet.savedAtMs, language);
  return (
    <p
      className="inline-flex min-h-8 items-center gap-1.5 text-[0.9375rem] text-solid-gray-800"
      role="status"
    >
      {!isBusy && time && <CheckIcon aria-hidden="true" className="size-4 text-success-2" />}
      {isBusy ? save.saving : time ? save.saved({ time }) : save.automatic}
    </p>
  );
}

/** Hours and minutes, as a clock in Japan shows them. */
function timeText(atMs: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: "Asia/Tokyo",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(atMs);
}
