import { FRESH_FACTOR_MINUTES } from "@bunkai/domain/account/fresh-factor";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { CodeField } from "./code-field.tsx";
import { codeSchema, recoveryCodeSchema } from "./credentials.ts";
import { meQuery } from "./me-query.ts";
import { RecoveryCodeField } from "./recovery-code-field.tsx";
import { showCode, showRecoveryCode } from "./show-factor.ts";

export type FreshFactorDialogProps = {
  /** Where the app may be lost, a recovery code does as well; for what binds it does not. */
  readonly takesRecoveryCode: boolean;
  readonly onShown: () => void;
  readonly onClose: () => void;
};

/** Asks who is there once more, before a deed for which that counts. */
export function FreshFactorDialog(props: FreshFactorDialogProps) {
  const { onClose, onShown, takesRecoveryCode } = props;
  const { fresh } = useWords().secondFactor;
  const queries = useQueryClient();
  const [isRecovering, setRecovering] = useState(false);
  const form = useDeedForm(
    isRecovering ? recoveryCodeSchema : codeSchema,
    isRecovering ? showRecoveryCode : showCode,
    () => {
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      onShown();
    },
  );
  const lead = takesRecoveryCode ? (
    <p>{fresh.leadAny}</p>
  ) : (
    <>
      <p>{fresh.lead({ minutes: FRESH_FACTOR_MINUTES })}</p>
      <p className="mt-1">{fresh.noRecovery}</p>
    </>
  );
  return (
    <FormDialog
      description={lead}
      form={form}
      onClose={onClose}
      submit={fresh.submit}
      title={fresh.title}
    >
      {isRecovering ? <RecoveryCodeField /> : <CodeField />}
      {takesRecoveryCode && (
        <div>
          <Button kind="quiet" onClick={() => setRecovering(!isRecovering)} size="small">
            {isRecovering ? fresh.app : fresh.recovery}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
