import type { OwnFactorKind } from "@bunkai/domain/account/session-facts";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { CodeField } from "./code-field.tsx";
import { codeSchema, recoveryCodeSchema } from "./credentials.ts";
import { RecoveryCodeField } from "./recovery-code-field.tsx";
import { showCode, showRecoveryCode } from "./show-factor.ts";

export type FactorFormProps = {
  /** What may be shown, what is easiest first. */
  readonly kinds: readonly OwnFactorKind[];
  /** Shows a passkey: to sign in, or in the session that is there. */
  readonly showPasskey: () => Promise<unknown>;
  readonly onShown: (kind: OwnFactorKind) => void;
  /** What the button of a code does. */
  readonly submit: string;
  /** Where the buttons stand: the one that shows comes in. */
  readonly actions?: (show: ReactNode) => ReactNode;
};

/** Shows one of the second factors that somebody has, and offers the others. */
export function FactorForm(props: FactorFormProps) {
  const { kinds, onShown } = props;
  const { code } = useWords().secondFactor;
  const [chosen, choose] = useState<OwnFactorKind | undefined>(undefined);
  const kind = chosen ?? kinds[0] ?? "code";
  const open = { code: code.useApp, passkey: code.usePasskey, recoveryCode: code.useRecovery };
  const others = kinds.filter((one) => one !== kind);
  return (
    <div className="flex flex-col gap-5">
      {kind === "passkey" ? (
        <ByPasskey {...props} onShown={() => onShown("passkey")} />
      ) : (
        <ByCode {...props} key={kind} kind={kind} />
      )}
      {others.length > 0 && (
        <div className="flex flex-col items-start gap-1">
          {others.map((other) => (
            <Button key={other} kind="quiet" onClick={() => choose(other)} size="small">
              {open[other]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

type ByPasskeyProps = Pick<FactorFormProps, "actions" | "showPasskey"> & {
  readonly onShown: () => void;
};

function ByPasskey({ actions = alone, onShown, showPasskey }: ByPasskeyProps) {
  const { code } = useWords().secondFactor;
  const showing = useMutation({ mutationFn: showPasskey, onSuccess: onShown });
  return (
    <div className="flex flex-col gap-5">
      <ProblemNotice error={showing.error} />
      <p>{code.passkeyLead}</p>
      {actions(
        <Button busy={showing.isPending} kind="primary" onClick={() => showing.mutate()}>
          {code.passkeySubmit}
        </Button>,
      )}
    </div>
  );
}

function ByCode({
  actions = alone,
  kind,
  onShown,
  submit,
}: FactorFormProps & { readonly kind: "code" | "recoveryCode" }) {
  const { code } = useWords().secondFactor;
  const isRecovering = kind === "recoveryCode";
  const form = useDeedForm(
    isRecovering ? recoveryCodeSchema : codeSchema,
    isRecovering ? showRecoveryCode : showCode,
    () => onShown(kind),
  );
  return (
    <>
      <ProblemNotice error={form.problem} />
      <p>{isRecovering ? code.recoveryLead : code.lead}</p>
      <Form errors={form.errors} label={code.title} onSubmit={form.submit}>
        {isRecovering ? <RecoveryCodeField /> : <CodeField />}
        {actions(
          <Button busy={form.busy} kind="primary" type="submit">
            {submit}
          </Button>,
        )}
      </Form>
    </>
  );
}

function alone(show: ReactNode) {
  return show;
}
