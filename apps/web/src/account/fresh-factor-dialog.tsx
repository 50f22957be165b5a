import { anyKinds, FRESH_FACTOR_MINUTES, signingKinds } from "@bunkai/domain/account/fresh-factor";
import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import type { OwnFactorKind } from "@bunkai/domain/account/session-facts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { FactorForm } from "./factor-form.tsx";
import { kindsOf } from "./kinds-of.ts";
import { meQuery } from "./me-query.ts";
import { secondFactorQuery } from "./second-factor.ts";
import { showPasskey } from "./show-passkey.ts";

export type FreshFactorDialogProps = {
  /** Where all else may be lost, a recovery code does as well; for what binds it does not. */
  readonly takesRecoveryCode: boolean;
  readonly onShown: (kind: OwnFactorKind) => void;
  readonly onClose: () => void;
};

/** Asks who is there once more, before a deed for which that counts. */
export function FreshFactorDialog({ onClose, onShown, takesRecoveryCode }: FreshFactorDialogProps) {
  const words = useWords();
  const { fresh } = words.secondFactor;
  const query = useQuery(secondFactorQuery);
  const queries = useQueryClient();
  const shown = (kind: OwnFactorKind) => {
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    onShown(kind);
  };
  const kindsFor = (factor: SecondFactor) =>
    kindsOf(factor, takesRecoveryCode ? anyKinds : signingKinds);
  return (
    <Dialog
      description={<Lead takesRecoveryCode={takesRecoveryCode} />}
      onClose={onClose}
      open
      title={fresh.title}
    >
      <Loaded lines={2} query={query}>
        {(factor) => (
          <FactorForm
            actions={(show) => (
              <DialogActions>
                <Button onClick={onClose}>{words.shell.action.cancel}</Button>
                {show}
              </DialogActions>
            )}
            kinds={kindsFor(factor)}
            onShown={shown}
            showPasskey={showPasskey}
            submit={fresh.submit}
          />
        )}
      </Loaded>
    </Dialog>
  );
}

function Lead({ takesRecoveryCode }: Pick<FreshFactorDialogProps, "takesRecoveryCode">) {
  const { fresh } = useWords().secondFactor;
  if (takesRecoveryCode) return <p>{fresh.leadAny}</p>;
  return (
    <>
      <p>{fresh.lead({ minutes: FRESH_FACTOR_MINUTES })}</p>
      <p className="mt-1">{fresh.noRecovery}</p>
    </>
  );
}
