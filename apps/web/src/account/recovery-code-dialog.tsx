import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { RecoveryCodeList } from "./recovery-code-list.tsx";

export type RecoveryCodeDialogProps = {
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

/** Shows new recovery codes, the only time that anybody sees them: nothing but the button that says they are kept closes it. */
export function RecoveryCodeDialog({ codes, onClose }: RecoveryCodeDialogProps) {
  const { recovery } = useWords().secondFactor;
  const [isWarned, setWarned] = useState(false);
  return (
    <Dialog
      description={
        <>
          <p>{recovery.lead}</p>
          <p className="mt-2 font-bold">{recovery.listLead}</p>
        </>
      }
      onClose={onClose}
      onDismiss={() => setWarned(true)}
      open
      title={recovery.listTitle}
    >
      <RecoveryCodeList codes={codes} />
      {isWarned && (
        <div className="mt-4">
          <Notice announce="alert" title={recovery.notKept} tone="warning">
            <p>{recovery.notKeptDetail}</p>
          </Notice>
        </div>
      )}
      <DialogActions>
        <Button kind="primary" onClick={onClose}>
          {recovery.kept}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
