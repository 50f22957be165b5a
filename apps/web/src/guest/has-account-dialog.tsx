import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useLeaving } from "./use-leaving.ts";

/** Tells guests whose address has an account that its second factor begins there: no mailed code changes an account. */
export function HasAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { factor } = useWords().guest;
  const leave = useLeaving("/sign-in?next=%2Fsettings%2Fpersonal");
  return (
    <Dialog
      description={<p>{factor.hasAccount.detail}</p>}
      onClose={onClose}
      open
      title={factor.hasAccount.title}
    >
      <ProblemNotice error={leave.error} />
      <DialogActions>
        <Button onClick={onClose}>{factor.back}</Button>
        <Button busy={leave.isPending} kind="primary" onClick={() => leave.mutate()}>
          {factor.hasAccount.signIn}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
