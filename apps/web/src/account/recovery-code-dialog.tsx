import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { RecoveryCodeList } from "./recovery-code-list.tsx";

export type RecoveryCodeDialogProps = {
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

/** Shows new recovery codes, the only time that anybody sees them. */
export function RecoveryCodeDialog({ codes, onClose }: RecoveryCodeDialogProps) {
  const { recovery } = useWords().secondFactor;
  return (
    <Dialog
      description={<p>{recovery.listLead}</p>}
      onClose={onClose}
      open
      title={recovery.listTitle}
    >
      <RecoveryCodeList codes={codes} />
      <DialogActions>
        <Button kind="primary" onClick={onClose}>
          {recovery.kept}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
