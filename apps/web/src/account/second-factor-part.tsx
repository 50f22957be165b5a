import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import { BeginSecondFactorDialog } from "./begin-second-factor-dialog.tsx";
import { EndSecondFactorDialog } from "./end-second-factor-dialog.tsx";
import { MakeRecoveryCodesDialog } from "./make-recovery-codes-dialog.tsx";
import { ReplaceAuthenticatorDialog } from "./replace-authenticator-dialog.tsx";
import { secondFactorQuery } from "./second-factor.ts";

/** So many are left that it is time to make new ones. */
const FEW = 3;

const dialogs = {
  begin: BeginSecondFactorDialog,
  end: EndSecondFactorDialog,
  make: MakeRecoveryCodesDialog,
  replace: ReplaceAuthenticatorDialog,
} as const;
type Open = (dialog: keyof typeof dialogs) => void;

/** Whether two factors are asked for, the switch, another app, and the recovery codes. */
export function SecondFactorPart() {
  const query = useQuery(secondFactorQuery);
  const [opened, setOpened] = useState<keyof typeof dialogs | null>(null);
  const Opened = opened && dialogs[opened];
  return (
    <>
      <Loaded lines={2} query={query}>
        {(factor) => (
          <>
            <Switch factor={factor} open={setOpened} />
            {factor.isOn && <RecoveryCodes factor={factor} open={setOpened} />}
          </>
        )}
      </Loaded>
      {Opened && <Opened onClose={() => setOpened(null)} />}
    </>
  );
}

type FactorProps = { readonly factor: SecondFactor; readonly open: Open };

function Switch({ factor: { demandedBy, isOn }, open }: FactorProps) {
  const words = useWords();
  const { demandedBy: demanded, lead, off, on, replace, state } = words.secondFactor;
  const names = demandedBy.join(words.account.listSeparator);
  const offReason = names ? off.demanded({ names }) : null;
  return (
    <div className="flex flex-col items-start gap-3">
      <Tag tone={isOn ? "good" : "plain"}>{isOn ? state.on : state.off}</Tag>
      <p className="max-w-[48em]">{lead}</p>
      {names && !isOn && <p className="max-w-[48em] font-bold">{demanded({ names })}</p>}
      {isOn ? (
        <>
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => open("replace")}>{replace.open}</Button>
            <Button offReason={offReason} onClick={() => open("end")}>
              {off.open}
            </Button>
          </div>
          {offReason && (
            <p aria-hidden="true" className="text-[0.875rem] leading-150 text-solid-gray-700">
              {offReason}
            </p>
          )}
        </>
      ) : (
        <Button onClick={() => open("begin")}>{on.open}</Button>
      )}
    </div>
  );
}

function RecoveryCodes({ factor: { recoveryCodesLeft }, open }: FactorProps) {
  const { recovery } = useWords().secondFactor;
  const count = recoveryCodesLeft ?? 0;
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <h3 className="text-std-17B-170">{recovery.title}</h3>
      <Tag tone={count <= FEW ? "attention" : "plain"}>{recovery.left({ count })}</Tag>
      {count <= FEW && <p className="font-bold">{recovery.few}</p>}
      <p className="max-w-[48em]">{recovery.lead}</p>
      <Button onClick={() => open("make")}>{recovery.make}</Button>
    </div>
  );
}
