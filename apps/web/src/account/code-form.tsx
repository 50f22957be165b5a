import { useState } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { CodeField } from "./code-field.tsx";
import { codeSchema, recoveryCodeSchema } from "./credentials.ts";
import { RecoveryCodeField } from "./recovery-code-field.tsx";
import { showCode, showRecoveryCode } from "./show-factor.ts";

export type CodeFormProps = {
  readonly onDone: () => void;
  /** Back to address and password: the question was asked too long ago, or of somebody else. */
  readonly onAgain: () => void;
};

/** The second step of signing in: a code of the app, or a recovery code, of whoever has switched on two factors. */
export function CodeForm({ onDone, onAgain }: CodeFormProps) {
  const { code } = useFrontWords().account;
  const [isRecovering, setRecovering] = useState(false);
  return (
    <Page lead={<p>{isRecovering ? code.recoveryLead : code.lead}</p>} title={code.title}>
      {isRecovering ? <ByRecoveryCode onDone={onDone} /> : <ByCode onDone={onDone} />}
      <div className="flex flex-col items-start gap-1">
        <Button kind="quiet" onClick={() => setRecovering(!isRecovering)}>
          {isRecovering ? code.useApp : code.useRecovery}
        </Button>
        <Button kind="quiet" onClick={onAgain}>
          {code.again}
        </Button>
      </div>
    </Page>
  );
}

function ByCode({ onDone }: Pick<CodeFormProps, "onDone">) {
  const { code } = useFrontWords().account;
  const form = useDeedForm(codeSchema, showCode, onDone);
  return (
    <SubmitForm form={form} label={code.title} submit={code.submit}>
      <CodeField />
    </SubmitForm>
  );
}

function ByRecoveryCode({ onDone }: Pick<CodeFormProps, "onDone">) {
  const { code } = useFrontWords().account;
  const form = useDeedForm(recoveryCodeSchema, showRecoveryCode, onDone);
  return (
    <SubmitForm form={form} label={code.title} submit={code.submit}>
      <RecoveryCodeField />
    </SubmitForm>
  );
}
