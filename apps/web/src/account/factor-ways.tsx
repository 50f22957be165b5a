import KeyIcon from "lucide-react/icons/key-round";
import PhoneIcon from "lucide-react/icons/smartphone";
import type { LucideIcon } from "lucide-react/types";
import { useId } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";

export type FactorWay = "passkey" | "app";

const icons: Readonly<Record<FactorWay, LucideIcon>> = { passkey: KeyIcon, app: PhoneIcon };

export type FactorWaysProps = {
  /** What each is, for whoever chooses here. */
  readonly details: Readonly<Record<FactorWay, string>>;
  readonly onChoose: (way: FactorWay) => void;
};

/** The two ways to a second factor, in words that tell them apart: beside each other where there is room. */
export function FactorWays({ details, onChoose }: FactorWaysProps) {
  return (
    <div className="@container max-w-240">
      <ul className="grid gap-4 @2xl:grid-cols-2">
        <WayCard detail={details.passkey} open={() => onChoose("passkey")} way="passkey" />
        <WayCard detail={details.app} open={() => onChoose("app")} way="app" />
      </ul>
    </div>
  );
}

type WayCardProps = {
  readonly way: FactorWay;
  readonly detail: string;
  readonly open: () => void;
};

function WayCard({ detail, open, way }: WayCardProps) {
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
      <p className="flex-1">{detail}</p>
      <Button kind={way === "passkey" ? "primary" : "secondary"} onClick={open}>
        {words.open}
      </Button>
    </li>
  );
}
