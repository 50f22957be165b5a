import KeyIcon from "lucide-react/icons/key-round";
import PhoneIcon from "lucide-react/icons/smartphone";
import type { LucideIcon } from "lucide-react/types";
import { useId, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { AddPasskeyDialog } from "./add-passkey-dialog.tsx";
import { BeginSecondFactorDialog } from "./begin-second-factor-dialog.tsx";

const dialogs = { passkey: AddPasskeyDialog, app: BeginSecondFactorDialog } as const;
type Way = keyof typeof dialogs;
const icons: Readonly<Record<Way, LucideIcon>> = { passkey: KeyIcon, app: PhoneIcon };

/** The two ways to a second factor, in words that tell them apart. */
export function FactorChoice() {
  const { choice } = useWords().secondFactor;
  const [opened, setOpened] = useState<Way | null>(null);
  const Opened = opened && dialogs[opened];
  return (
    <div className="flex flex-col gap-3">
      <p>{choice.lead}</p>
      <ul className="grid max-w-240 gap-4 md:grid-cols-2">
        <WayCard open={() => setOpened("passkey")} way="passkey" />
        <WayCard open={() => setOpened("app")} way="app" />
      </ul>
      {Opened && <Opened onClose={() => setOpened(null)} />}
    </div>
  );
}

function WayCard({ open, way }: { readonly way: Way; readonly open: () => void }) {
  const { choice } = useWords().secondFactor;
  const titleId = useId();
  const Icon = icons[way];
  const words = choice[way];
  return (
    <li
      aria-labelledby={titleId}
      className="flex flex-col items-start gap-3 rounded-12 border border-solid-gray-300 p-5"
    >
      <p className="flex items-center gap-2 text-std-17B-170" id={titleId}>
        <Icon aria-hidden="true" className="size-5 shrink-0" />
        {words.title}
      </p>
      <p className="flex-1">{words.detail}</p>
      <Button kind={way === "passkey" ? "primary" : "secondary"} onClick={open}>
        {words.open}
      </Button>
    </li>
  );
}
