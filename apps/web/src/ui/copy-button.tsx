import CopyIcon from "lucide-react/icons/copy";
import { useWords } from "../language/use-words.ts";
import { IconButton } from "./icon-button.tsx";
import { useCopy } from "./use-copy.ts";

export type CopyButtonProps = {
  readonly text: string;
  /** What is copied: the accessible name of the button. */
  readonly label: string;
  readonly tabIndex?: number;
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, tabIndex }: CopyButtonProps) {
  const words = useWords();
  const copy = useCopy();
  return (
    <IconButton
      icon={CopyIcon}
      label={label}
      onClick={() => copy(text, words.shell.state.copied)}
      tabIndex={tabIndex}
    />
  );
}
