import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type FactorWay, FactorWays } from "../account/factor-ways.tsx";
import { meQuery } from "../account/me-query.ts";
import { RecoveryCodeDialog } from "../account/recovery-code-dialog.tsx";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { GuestAppDialog } from "./guest-app-dialog.tsx";
import { GuestPasskeyDialog } from "./guest-passkey-dialog.tsx";

const dialogs = { app: GuestAppDialog, passkey: GuestPasskeyDialog } as const;

/** The one visit in which a guest gets a second factor: which one, then the recovery codes. */
export function GuestFactor() {
  const { factor } = useWords().guest;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small">
        {factor.begin}
      </Button>
      {isOpen && <EnrolDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function EnrolDialog({ onClose }: { readonly onClose: () => void }) {
  const { factor } = useWords().guest;
  const [way, setWay] = useState<FactorWay | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const queries = useQueryClient();
  const close = () => {
    // Not before: the list of codes would be gone with the button that opened it.
    if (codes) void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    onClose();
  };
  if (codes) return <RecoveryCodeDialog codes={codes} onClose={close} />;
  const Opened = way && dialogs[way];
  if (!Opened) {
    return (
      <Dialog description={<p>{factor.lead}</p>} onClose={close} open title={factor.title}>
        <FactorWays details={factor.detail} onChoose={setWay} />
      </Dialog>
    );
  }
  return <Opened onClose={() => setWay(null)} onDone={setCodes} />;
}
