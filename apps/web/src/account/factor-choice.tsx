import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { AddPasskeyDialog } from "./add-passkey-dialog.tsx";
import { BeginSecondFactorDialog } from "./begin-second-factor-dialog.tsx";
import { type FactorWay, FactorWays } from "./factor-ways.tsx";

const dialogs = { passkey: AddPasskeyDialog, app: BeginSecondFactorDialog } as const;

/** How a person begins with a second factor. */
export function FactorChoice() {
  const { choice } = useWords().secondFactor;
  const [opened, setOpened] = useState<FactorWay | null>(null);
  const Opened = opened && dialogs[opened];
  return (
    <div className="flex flex-col gap-3">
      <p>{choice.lead}</p>
      <FactorWays
        details={{ app: choice.app.detail, passkey: choice.passkey.detail }}
        onChoose={setOpened}
      />
      {Opened && <Opened onClose={() => setOpened(null)} />}
    </div>
  );
}
