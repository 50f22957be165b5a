import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import type { SecondFactorKey } from "./second-factor.ts";

/** The key for an authenticator app: to copy, to type, or to open on the phone itself. */
export function AuthenticatorKey({
  made,
}: {
  readonly made: Omit<SecondFactorKey, "recoveryCodes">;
}) {
  const { on } = useWords().secondFactor;
  return (
    <dl>
      <dt className="font-bold">{on.secret}</dt>
      <dd className="flex items-start gap-1">
        <code className="font-mono break-all">{made.secret}</code>
        <CopyButton label={on.copy} text={made.secret} />
      </dd>
      <dd>
        <a className="link" href={made.uri}>
          {on.link}
        </a>
      </dd>
    </dl>
  );
}
