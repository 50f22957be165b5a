import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { QrPicture } from "../ui/qr-picture.tsx";
import type { SecondFactorKey } from "./second-factor.ts";

/** The key for an authenticator app: to scan, to copy, to type, or to open on the phone itself. */
export function AuthenticatorKey({
  made,
}: {
  readonly made: Omit<SecondFactorKey, "recoveryCodes">;
}) {
  const { on } = useWords().secondFactor;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
      <QrPicture label={on.qr} text={made.uri} />
      <dl className="min-w-0 flex-1 basis-48">
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
    </div>
  );
}
