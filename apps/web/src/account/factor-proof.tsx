import { demandsPassword } from "@bunkai/domain/account/factor-change";
import { isJustShown } from "@bunkai/domain/account/fresh-factor";
import { type ReactNode, useState } from "react";
import { FreshFactorDialog } from "./fresh-factor-dialog.tsx";
import { useMe } from "./use-membership.ts";

export type FactorProofProps = {
  readonly onClose: () => void;
  /** The dialog that adds a factor or takes one away. */
  readonly children: (wantsPassword: boolean) => ReactNode;
};

/** Before a factor is added or taken away: whoever has one shows it, and then knows whether the password is asked for. */
export function FactorProof({ children, onClose }: FactorProofProps) {
  const { secondFactor } = useMe();
  // Decided once: while somebody types, the dialog stays.
  const [step, setStep] = useState(() => {
    const shownAt = secondFactor.shownAt === null ? null : new Date(secondFactor.shownAt);
    const facts = { secondFactor: secondFactor.shown, secondFactorAt: shownAt };
    const now = new Date();
    return {
      asksFactor: secondFactor.isOn && !isJustShown(shownAt, now),
      wantsPassword: demandsPassword(facts, now),
    };
  });
  if (!step.asksFactor) return children(step.wantsPassword);
  return (
    <FreshFactorDialog
      onClose={onClose}
      onShown={(kind) => setStep({ asksFactor: false, wantsPassword: kind !== "passkey" })}
      takesRecoveryCode
    />
  );
}
