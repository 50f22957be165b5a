import { Popover } from "@base-ui/react/popover";
import KeyboardIcon from "lucide-react/icons/keyboard";
import { useWords } from "../language/use-words.ts";
import { KeysPopover } from "../ui/keys-popover.tsx";

export type AnsweringKeysProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Which keys answer. Also opened with `?` inside the list. */
export function AnsweringKeys({ open, onOpenChange }: AnsweringKeysProps) {
  const words = useWords();
  const { authoring, keys } = words.disclosure;
  const more = authoring.keys;
  const { judgement } = words.shell;
  const lines = [
    ["y", more.answerAndNext({ answer: judgement.yes })],
    ["n", more.answerAndNext({ answer: judgement.no })],
    ["-", more.answerAndNext({ answer: judgement.notApplicable })],
    ["u", judgement.unanswered],
    ["↓ ↑ j k", keys.move],
    ["Alt + ↓ ↑", more.moveAnywhere],
    ["Ctrl + Enter", more.next],
    ["Ctrl + Z", more.undo],
    ["← →", keys.choose],
    ["Enter", keys.open],
    ["Esc", keys.close],
    ["?", keys.help],
  ] as const;
  return (
    <KeysPopover lines={lines} onOpenChange={onOpenChange} open={open} title={keys.title}>
      <Popover.Trigger className="inline-flex min-h-8 items-center gap-2 rounded-8 px-3 text-[0.875rem] font-bold text-key-1000 underline-offset-4 hover:bg-solid-gray-50 hover:underline max-sm:hidden">
        <KeyboardIcon aria-hidden="true" className="size-4" />
        {keys.title}
      </Popover.Trigger>
    </KeysPopover>
  );
}
