import type { Passkey } from "@bunkai/domain/account/passkey";
import { useWords } from "../language/use-words.ts";
import { removePasskey } from "./own-passkeys.ts";
import { ProofDialog } from "./proof-dialog.tsx";

export type RemovePasskeyDialogProps = {
  readonly passkey: Passkey;
  /** Without it there is no second factor any more. */
  readonly isLast: boolean;
  readonly onClose: () => void;
};

/** Takes a passkey away, for whoever proves to be its owner. */
export function RemovePasskeyDialog({ isLast, onClose, passkey }: RemovePasskeyDialogProps) {
  const { remove } = useWords().passkey;
  return (
    <ProofDialog
      description={
        <>
          <p>{remove.detail}</p>
          {isLast && <p className="mt-2 font-bold">{remove.last}</p>}
        </>
      }
      done={remove.done}
      onClose={onClose}
      send={(proof) => removePasskey(passkey.id, proof)}
      submit={remove.submit}
      title={remove.title({ name: passkey.name })}
    />
  );
}
