import { Popover } from "@base-ui/react/popover";
import KeyboardIcon from "lucide-react/icons/keyboard";
import { useWords } from "../language/use-words.ts";

export type AnsweringKeysProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Which keys answer. Also opened with `?` inside the list. */
export function AnsweringKeys({ open, onOpenChange }: AnsweringKeysProps) {
  const words = useWords();
  const { keys } = words.disclosure;
  const { judgement } = words.shell;
  const lines = [
    ["↓ ↑", keys.move],
    ["← →", keys.choose],
    ["y", judgement.yes],
    ["n", judgement.no],
    ["-", judgement.notApplicable],
    ["u", judgement.unanswered],
    ["Enter", keys.open],
    ["Esc", keys.close],
    ["?", keys.help],
  ] as const;
  return (
    <Popover.Root onOpenChange={(next) => onOpenChange(next)} open={open}>
      <Popover.Trigger className="inline-flex min-h-8 items-center gap-2 rounded-8 px-3 text-[0.875rem] font-bold text-key-1000 underline-offset-4 hover:bg-solid-gray-50 hover:underline max-sm:hidden">
        <KeyboardIcon aria-hidden="true" className="size-4" />
        {keys.title}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" className="z-50" collisionPadding={8} sideOffset={6}>
          <Popover.Popup className="max-w-96 rounded-8 border border-solid-gray-420 bg-white p-4 shadow-2 outline-none">
            <Popover.Title className="mb-2 font-bold">{keys.title}</Popover.Title>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.875rem]">
              {lines.map(([key, deed]) => (
                <div className="col-span-2 grid grid-cols-subgrid" key={key}>
                  <dt>
                    <kbd className="font-mono">{key}</kbd>
                  </dt>
                  <dd>{deed}</dd>
                </div>
              ))}
            </dl>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
