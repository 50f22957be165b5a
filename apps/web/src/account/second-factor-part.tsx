import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import { BeginSecondFactorDialog } from "./begin-second-factor-dialog.tsx";
import { EndSecondFactorDialog } from "./end-second-factor-dialog.tsx";
import { secondFactorQuery } from "./second-factor.ts";

/** Whether two factors are asked for, and the switch. */
export function SecondFactorPart() {
  const { secondFactor: said } = useWords();
  const query = useQuery(secondFactorQuery);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Loaded lines={2} query={query}>
      {(isOn) => (
        <div className="flex flex-col items-start gap-3">
          <Tag tone={isOn ? "good" : "plain"}>{isOn ? said.state.on : said.state.off}</Tag>
          <p className="max-w-[48em]">{said.lead}</p>
          <p className="max-w-[48em]">{said.lost}</p>
          <Button onClick={() => setOpen(true)}>{isOn ? said.off.open : said.on.open}</Button>
          {isOpen &&
            (isOn ? (
              <EndSecondFactorDialog onClose={close} />
            ) : (
              <BeginSecondFactorDialog onClose={close} />
            ))}
        </div>
      )}
    </Loaded>
  );
}
