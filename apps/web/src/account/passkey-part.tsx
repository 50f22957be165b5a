import type { Passkey } from "@bunkai/domain/account/passkey";
import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Moment } from "../ui/moment.tsx";
import { AddPasskeyDialog } from "./add-passkey-dialog.tsx";
import { passkeysQuery } from "./own-passkeys.ts";
import { RemovePasskeyDialog } from "./remove-passkey-dialog.tsx";
import { RenamePasskeyDialog } from "./rename-passkey-dialog.tsx";

type Opened = { readonly dialog: "rename" | "remove"; readonly passkey: Passkey };

/** The passkeys of the person, and what can be done with each. */
export function PasskeyPart({ factor }: { readonly factor: SecondFactor }) {
  const words = useWords().passkey;
  const offReasonOf = useOffReason(factor);
  const query = useQuery(passkeysQuery);
  const [isAdding, setAdding] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <h3 className="text-std-17B-170">{words.title}</h3>
      <p className="max-w-[48em]">{words.lead}</p>
      <Loaded lines={2} query={query}>
        {(passkeys) =>
          passkeys.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="w-full max-w-180 border-t border-solid-gray-300">
              {passkeys.map((passkey) => (
                <PasskeyLine
                  key={passkey.id}
                  offReason={offReasonOf(passkeys.length)}
                  open={(dialog) => setOpened({ dialog, passkey })}
                  passkey={passkey}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button onClick={() => setAdding(true)}>{words.add.open}</Button>
      {isAdding && <AddPasskeyDialog onClose={() => setAdding(false)} />}
      {opened?.dialog === "rename" && (
        <RenamePasskeyDialog onClose={close} passkey={opened.passkey} />
      )}
      {opened?.dialog === "remove" && (
        <RemovePasskeyDialog
          isLast={!factor.hasApp && query.data?.length === 1}
          onClose={close}
          passkey={opened.passkey}
        />
      )}
    </div>
  );
}

type PasskeyLineProps = {
  readonly passkey: Passkey;
  /** Why it cannot be removed. */
  readonly offReason: string | null;
  readonly open: (dialog: Opened["dialog"]) => void;
};

function PasskeyLine({ offReason, open, passkey }: PasskeyLineProps) {
  const words = useWords().passkey;
  const { addedAt, lastUsedAt, name } = passkey;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3">
      <div className="min-w-0">
        <p className="font-bold break-words">{name}</p>
        <p className="flex flex-wrap gap-x-4 text-[0.9375rem] leading-160 text-solid-gray-800">
          <span>
            {words.addedAt} <Moment at={addedAt} />
          </span>
          {lastUsedAt ? (
            <span>
              {words.used} <Moment at={lastUsedAt} />
            </span>
          ) : (
            <span>{words.unused}</span>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button aria-label={words.rename.of({ name })} onClick={() => open("rename")} size="small">
          {words.rename.open}
        </Button>
        <Button
          aria-label={words.remove.of({ name })}
          kind="danger"
          offReason={offReason}
          onClick={() => open("remove")}
          size="small"
        >
          {words.remove.open}
        </Button>
      </div>
      {offReason && (
        <p aria-hidden="true" className="w-full text-[0.875rem] leading-150 text-solid-gray-700">
          {offReason}
        </p>
      )}
    </li>
  );
}

/** The last factor stays while an organisation demands one. */
function useOffReason({ demandedBy, hasApp }: SecondFactor): (count: number) => string | null {
  const { account, secondFactor } = useWords();
  const names = demandedBy.join(account.listSeparator);
  return (count) => (names && !hasApp && count === 1 ? secondFactor.off.demanded({ names }) : null);
}
