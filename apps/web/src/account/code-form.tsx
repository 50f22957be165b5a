import type { OwnFactorKind } from "@bunkai/domain/account/session-facts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { FactorForm } from "./factor-form.tsx";
import { signInWithPasskey } from "./show-passkey.ts";

export type CodeFormProps = {
  /** What the person has, as the server says after a right password. */
  readonly methods: readonly unknown[];
  readonly onDone: () => void;
  /** Back to address and password: the question was asked too long ago, or of somebody else. */
  readonly onAgain: () => void;
};

/** The second step of signing in, of whoever has switched on two factors. */
export function CodeForm({ methods, onAgain, onDone }: CodeFormProps) {
  const { code } = useWords().secondFactor;
  const kinds: readonly OwnFactorKind[] = [
    ...(methods.includes("passkey") ? (["passkey"] as const) : []),
    ...(methods.includes("totp") ? (["code"] as const) : []),
    "recoveryCode",
  ];
  return (
    <Page title={code.title}>
      <FactorForm
        kinds={kinds}
        onShown={onDone}
        showPasskey={signInWithPasskey}
        submit={code.submit}
      />
      <div>
        <Button kind="quiet" onClick={onAgain} size="small">
          {code.again}
        </Button>
      </div>
    </Page>
  );
}
