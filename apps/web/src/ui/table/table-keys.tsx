import { Popover } from "@base-ui/react/popover";
import KeyboardIcon from "lucide-react/icons/keyboard";
import { useWords } from "../../language/use-words.ts";
import { KeysPopover } from "../keys-popover.tsx";

export type TableKeysProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Enter opens the row beside the table. */
  readonly opens: boolean;
};

/** Which keys work in a table. Also opened with `?` inside the table. */
export function TableKeys({ open, onOpenChange, opens }: TableKeysProps) {
  const { keys } = useWords().shell.table;
  const lines = [
    ["↑ ↓ ← →", keys.move],
    ["Home / End", keys.ends],
    ["Ctrl + Home / End", keys.corners],
    ["Page Up / Page Down", keys.pages],
    ["Enter", opens ? keys.open : keys.control],
    ...(opens ? ([["F2", keys.control]] as const) : []),
    ["Esc", keys.back],
    ["?", keys.help],
  ] as const;
  return (
    <KeysPopover lines={lines} onOpenChange={onOpenChange} open={open} title={keys.title}>
      <Popover.Trigger
        aria-label={keys.title}
        className="inline-flex size-8 items-center justify-center rounded-6 hover:bg-solid-gray-100"
      >
        <KeyboardIcon aria-hidden="true" className="size-4" />
      </Popover.Trigger>
    </KeysPopover>
  );
}
