import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import { useWords } from "../language/use-words.ts";
import { ProofDialog } from "./proof-dialog.tsx";
import { removeApp } from "./second-factor.ts";

export type RemoveAppDialogProps = {
  readonly factor: SecondFactor;
  readonly onClose: () => void;
};

/** Takes the authenticator app away, for whoever proves to be its owner. */
export function RemoveAppDialog({ factor, onClose }: RemoveAppDialogProps) {
  const { off } = useWords().secondFactor;
  return (
    <ProofDialog
      description={<p>{factor.hasPasskey ? off.detail : off.detailLast}</p>}
      done={off.done}
      onClose={onClose}
      send={removeApp}
      submit={off.submit}
      title={off.open}
    />
  );
}
