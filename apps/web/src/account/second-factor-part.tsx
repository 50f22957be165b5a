import { deedsDemandingFreshFactor } from "@bunkai/domain/account/fresh-factor";
import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import { FactorChoice } from "./factor-choice.tsx";
import { MakeRecoveryCodesDialog } from "./make-recovery-codes-dialog.tsx";
import { PasskeyPart } from "./passkey-part.tsx";
import { RemoveAppDialog } from "./remove-app-dialog.tsx";
import { ReplaceAuthenticatorDialog } from "./replace-authenticator-dialog.tsx";
import { secondFactorQuery } from "./second-factor.ts";

/** So many are left that it is time to make new ones. */
const FEW = 3;

/** Whether two factors are asked for, and the way there; then passkeys, the app, and the recovery codes. */
export function SecondFactorPart() {
  const words = useWords();
  const { demandedBy, state } = words.secondFactor;
  const query = useQuery(secondFactorQuery);
  return (
    <Loaded lines={2} query={query}>
      {(factor) => {
        const names = factor.demandedBy.join(words.account.listSeparator);
        return (
          <>
            <div className="flex flex-col items-start gap-3">
              <Tag tone={factor.isOn ? "good" : "plain"}>{factor.isOn ? state.on : state.off}</Tag>
              <WhatFor />
              {names && !factor.isOn && (
                <p className="max-w-[48em] font-bold">{demandedBy({ names })}</p>
              )}
            </div>
            {factor.isOn ? (
              <>
                <PasskeyPart factor={factor} />
                <AppPart factor={factor} />
                <RecoveryCodes factor={factor} />
              </>
            ) : (
              <FactorChoice />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** For what two factors are asked for: the very list that the interface goes by. */
function WhatFor() {
  const { alsoAsked, demanding, lead } = useWords().secondFactor;
  return (
    <div className="max-w-[48em]">
      <p>{lead}</p>
      <ul className="my-1 list-disc pl-6">
        {deedsDemandingFreshFactor.map((deed) => (
          <li key={deed}>{demanding[deed]}</li>
        ))}
        <li>{demanding.lendSigning}</li>
      </ul>
      <p>{alsoAsked}</p>
    </div>
  );
}

type FactorProps = { readonly factor: SecondFactor };

function AppPart({ factor }: FactorProps) {
  const words = useWords();
  const { app, off, replace } = words.secondFactor;
  const [opened, setOpened] = useState<"replace" | "remove" | null>(null);
  const close = () => setOpened(null);
  const names = factor.demandedBy.join(words.account.listSeparator);
  const offReason = names && !factor.hasPasskey ? off.demanded({ names }) : null;
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <h3 className="text-std-17B-170">{app.title}</h3>
      <Tag tone={factor.hasApp ? "good" : "plain"}>{factor.hasApp ? app.on : app.off}</Tag>
      <p className="max-w-[48em]">{app.lead}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setOpened("replace")}>
          {factor.hasApp ? replace.open : app.add}
        </Button>
        {factor.hasApp && (
          <Button kind="danger" offReason={offReason} onClick={() => setOpened("remove")}>
            {off.open}
          </Button>
        )}
      </div>
      {factor.hasApp && offReason && (
        <p aria-hidden="true" className="text-[0.875rem] leading-150 text-solid-gray-700">
          {offReason}
        </p>
      )}
      {opened === "replace" && <ReplaceAuthenticatorDialog factor={factor} onClose={close} />}
      {opened === "remove" && <RemoveAppDialog factor={factor} onClose={close} />}
    </div>
  );
}

function RecoveryCodes({ factor: { recoveryCodesLeft } }: FactorProps) {
  const { recovery } = useWords().secondFactor;
  const [isMaking, setMaking] = useState(false);
  const count = recoveryCodesLeft ?? 0;
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <h3 className="text-std-17B-170">{recovery.title}</h3>
      <Tag tone={count <= FEW ? "attention" : "plain"}>{recovery.left({ count })}</Tag>
      {count <= FEW && <p className="font-bold">{recovery.few}</p>}
      <p className="max-w-[48em]">{recovery.lead}</p>
      <Button onClick={() => setMaking(true)}>{recovery.make}</Button>
      {isMaking && <MakeRecoveryCodesDialog onClose={() => setMaking(false)} />}
    </div>
  );
}
