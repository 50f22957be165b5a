import { API_KEY_WARNED_DAYS, type ApiKey } from "@bunkai/domain/account/api-key";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { RevokeApiKeyDialog } from "./revoke-api-key-dialog.tsx";
import { useReasonOff } from "./use-reason-off.ts";

const DAY_MS = 86_400_000;

const tones: Record<ApiKey["state"], TagTone> = {
  active: "good",
  expired: "plain",
  revoked: "plain",
};

/** The keys, newest first, each with the way to revoke it. */
export function ApiKeyTable({ keys }: { readonly keys: readonly ApiKey[] }) {
  const words = useWords();
  const [revoked, setRevoked] = useState<ApiKey | null>(null);
  const facts = useKeyFacts();
  const life = useKeyLife();
  const revoke = useRevokeColumn(setRevoked);
  return (
    <>
      <DataTable
        caption={words.shell.nav.apiKeys}
        columns={[...facts, ...life, revoke]}
        keyOf={({ id }) => id}
        rows={keys}
      />
      {revoked && <RevokeApiKeyDialog apiKey={revoked} onClose={() => setRevoked(null)} />}
    </>
  );
}

/** What a key is. */
function useKeyFacts(): readonly Column<ApiKey>[] {
  const words = useWords();
  const { field, scope, states } = words.apiKey;
  return [
    {
      key: "name",
      label: field.name,
      text: ({ name, start }) => `${name} ${start}…`,
      cell: ({ name, start }) => (
        <>
          {name}
          <code className="block font-mono text-[0.875rem] text-solid-gray-700">{start}…</code>
        </>
      ),
      widthRem: 10.5,
    },
    {
      key: "state",
      label: field.state,
      text: ({ state }) => states[state],
      cell: ({ state }) => <Tag tone={tones[state]}>{states[state]}</Tag>,
      widthRem: 7,
    },
    {
      key: "scopes",
      label: field.scopes,
      text: ({ scopes }) => scopes.map((one) => scope[one]).join(words.account.listSeparator),
      cell: ({ scopes }) => (
        <ul>
          {scopes.map((one) => (
            <li key={one}>{scope[one]}</li>
          ))}
        </ul>
      ),
      widthRem: 16.5,
    },
  ];
}

/** Since when and until when it works, and who last came with it. */
function useKeyLife(): readonly Column<ApiKey>[] {
  const words = useWords().apiKey;
  const momentText = useMomentText();
  const [now] = useState(() => Date.now());
  const endsSoon = ({ expiresAt, state }: ApiKey) =>
    state === "active" && Date.parse(expiresAt) - now <= API_KEY_WARNED_DAYS * DAY_MS;
  return [
    {
      key: "expiresAt",
      label: words.field.expiresAt,
      text: ({ expiresAt }) => momentText(expiresAt, "day"),
      cell: (key) => (
        <>
          <Moment at={key.expiresAt} precision="day" />{" "}
          {endsSoon(key) && <Tag tone="attention">{words.soon}</Tag>}
        </>
      ),
      widthRem: 9,
    },
    {
      key: "lastUsed",
      label: words.field.lastUsed,
      text: ({ lastUsedAddress, lastUsedAt }) => {
        if (lastUsedAt === null) return words.unused;
        const at = momentText(lastUsedAt, "minute");
        return lastUsedAddress === null ? at : words.used({ at, address: lastUsedAddress });
      },
      widthRem: 12,
    },
    { key: "createdBy", label: words.field.createdBy, text: (key) => key.createdBy, widthRem: 6.5 },
  ];
}

function useRevokeColumn(onRevoke: (key: ApiKey) => void): Column<ApiKey> {
  const words = useWords();
  const offReason = useReasonOff()("apiKey.revoke");
  return {
    key: "deeds",
    label: words.account.member.deeds,
    text: () => "",
    cell: (key, { tabIndex }) =>
      key.state === "active" && (
        <Button
          aria-label={words.apiKey.revoke.openOf({ name: key.name })}
          offReason={offReason}
          onClick={() => onRevoke(key)}
          size="small"
          tabIndex={tabIndex}
        >
          {words.apiKey.revoke.open}
        </Button>
      ),
    widthRem: 6.5,
    isTool: true,
  };
}
