import type { ApiKeyCreated } from "@bunkai/domain/account/api-key";
import CopyIcon from "lucide-react/icons/copy";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { useCopy } from "../ui/use-copy.ts";

export type ApiKeySecretDialogProps = {
  readonly created: ApiKeyCreated;
  readonly onClose: () => void;
};

/** Shows the secret of a new key, this once. */
export function ApiKeySecretDialog({ created, onClose }: ApiKeySecretDialogProps) {
  const words = useWords();
  const copy = useCopy();
  const { key, secret } = created;
  const text = words.apiKey.secret;
  return (
    <Dialog description={<p>{text.lead}</p>} onClose={onClose} open title={text.title}>
      <p className="font-bold">{text.label({ name: key.name })}</p>
      <p className="mt-1 rounded-8 border border-solid-gray-420 bg-solid-gray-50 px-4 py-3">
        <code className="font-mono text-[0.875rem] leading-160 break-all [font-variant-ligatures:none]">
          {secret}
        </code>
      </p>
      <DialogActions>
        <Button onClick={onClose}>{text.close}</Button>
        <Button
          icon={CopyIcon}
          kind="primary"
          onClick={() => copy(secret, words.shell.state.copied)}
        >
          {text.copy}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
