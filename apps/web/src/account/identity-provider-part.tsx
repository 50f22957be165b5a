import type { IdentityProvider, ProviderSettings } from "@bunkai/domain/account/identity-provider";
import { lentReasonOff } from "@bunkai/domain/account/lent-administration";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { IdentityProviderDialog } from "./identity-provider-dialog.tsx";
import { identityProviderQuery } from "./identity-provider-query.ts";
import { useMembership } from "./use-membership.ts";
import { useReasonOff } from "./use-reason-off.ts";

/** The sign-in by the organisation's own provider: how it stands, what to enter where, and the link to hand out. */
export function IdentityProviderPart() {
  const { deputy, identityProvider } = useWords();
  const { begin, edit, lead, title } = identityProvider;
  const membership = useMembership();
  const { organizationId } = membership;
  const query = useQuery(identityProviderQuery(organizationId));
  const [isEditing, setEditing] = useState(false);
  const lent = lentReasonOff(membership, { isWayIn: true });
  const offReason = useReasonOff()("identityProvider.change") ?? (lent && deputy.lent[lent]);
  return (
    <Part title={title}>
      <p className="max-w-[48em]">{lead}</p>
      <Loaded lines={3} query={query}>
        {(settings) => (
          <div className="flex flex-col items-start gap-3">
            <State provider={settings.provider} />
            <Places settings={settings} />
            <Button offReason={offReason} onClick={() => setEditing(true)}>
              {settings.provider ? edit : begin}
            </Button>
            {offReason && (
              <p aria-hidden="true" className="text-[0.875rem] leading-150 text-solid-gray-700">
                {offReason}
              </p>
            )}
            {isEditing && (
              <IdentityProviderDialog
                onClose={() => setEditing(false)}
                provider={settings.provider}
              />
            )}
          </div>
        )}
      </Loaded>
    </Part>
  );
}

function State({ provider }: { readonly provider: IdentityProvider | null }) {
  const { state } = useWords().identityProvider;
  if (!provider) return <Tag>{state.none}</Tag>;
  if (!provider.isOn) return <Tag>{state.off}</Tag>;
  if (provider.provedAt !== null) {
    return <Tag tone="good">{provider.isDemanded ? state.demanded : state.on}</Tag>;
  }
  return (
    <div className="flex max-w-[48em] flex-col items-start gap-1">
      <Tag tone="attention">{state.untried}</Tag>
      <p>{state.unproved}</p>
    </div>
  );
}

/** What goes from here to there: the redirect URI to the provider, the link to the people. */
function Places({ settings: { provider, redirectUri } }: { readonly settings: ProviderSettings }) {
  const { field, link, redirect } = useWords().identityProvider;
  const ofProvider = provider
    ? ([
        [field.issuer, <Address key="issuer" text={provider.issuer} />],
        [field.clientId, <Address key="client" text={provider.clientId} />],
      ] as const)
    : [];
  const address = `${window.location.origin}/sign-in/organization/${provider?.id}`;
  const ofPeople = provider?.isOn
    ? ([
        [link.label, <Address copy={link.copy} hint={link.hint} key="link" text={address} />],
      ] as const)
    : [];
  return (
    <Facts
      lines={[
        ...ofPeople,
        [
          redirect.label,
          <Address copy={redirect.copy} hint={redirect.hint} key="redirect" text={redirectUri} />,
        ],
        ...ofProvider,
      ]}
    />
  );
}

function Address(props: {
  readonly text: string;
  readonly copy?: string;
  readonly hint?: ReactNode;
}) {
  const { copy, hint, text } = props;
  return (
    <span className="flex items-start gap-2">
      <span className="min-w-0 flex-1">
        <code className="block font-mono text-[0.875rem] leading-160 break-all">{text}</code>
        {hint && (
          <span className="block text-[0.875rem] leading-150 text-solid-gray-700">{hint}</span>
        )}
      </span>
      {copy && <CopyButton label={copy} text={text} />}
    </span>
  );
}
