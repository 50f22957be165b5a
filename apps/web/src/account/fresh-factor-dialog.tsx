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
  /** `code`: for what binds. `any`: where the app may be lost, a recovery code does as well. */
  readonly kind: "code" | "any";
  readonly onShown: () => void;
  readonly onClose: () => void;
};

/** Asks who is there once more, before a deed for which that counts. */
export function FreshFactorDialog({ kind, onShown, onClose }: FreshFactorDialogProps) {
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
  const lead =
    kind === "code" ? (
      <>
        <p>{fresh.lead({ minutes: FRESH_FACTOR_MINUTES })}</p>
        <p className="mt-1">{fresh.noRecovery}</p>
      </>
    ) : (
      <p>{fresh.leadAny}</p>
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
      {kind === "any" && (
        <div>
          <Button kind="quiet" onClick={() => setRecovering(!isRecovering)} size="small">
            {isRecovering ? fresh.app : fresh.recovery}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
