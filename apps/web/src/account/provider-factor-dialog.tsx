import { FRESH_FACTOR_MINUTES } from "@bunkai/domain/account/fresh-factor";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useProviderFactor } from "./provider-sign-in.ts";

/** Asks who is there once more, in a session that the organisation's provider has opened: only it can say. */
export function ProviderFactorDialog({ onClose }: { readonly onClose: () => void }) {
  const { identityProvider, shell } = useWords();
  const { again } = identityProvider;
  const going = useProviderFactor();
  return (
    <Dialog
      description={<p>{again.lead({ minutes: FRESH_FACTOR_MINUTES })}</p>}
      onClose={onClose}
      open
      title={again.title}
    >
      <div className="flex flex-col gap-5">
        <ProblemNotice error={going.error} />
        <DialogActions>
          <Button onClick={onClose}>{shell.action.cancel}</Button>
          <Button busy={going.isPending} kind="primary" onClick={() => going.mutate()}>
            {again.submit}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
