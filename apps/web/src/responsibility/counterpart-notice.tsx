import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Notice } from "../ui/notice.tsx";

/** Why a vendor cannot begin alone with its own product, and both ways to begin: by the hospital, or with another vendor. */
export function CounterpartNotice({ offeringId }: { readonly offeringId: string }) {
  const { alone } = useWords().responsibility.opening;
  const address = `${window.location.origin}/matrices/new?${new URLSearchParams({ offering: offeringId })}`;
  return (
    <Notice title={alone.title} tone="information">
      <ul className="flex list-disc flex-col gap-3 pl-5">
        <li>
          <p>{alone.hospital}</p>
          <div className="mt-1 flex items-start gap-2">
            <code className="min-w-0 flex-1 font-mono text-[0.875rem] leading-160 break-all">
              {address}
            </code>
            <CopyButton label={alone.copy} text={address} />
          </div>
        </li>
        <li>{alone.dealer}</li>
      </ul>
    </Notice>
  );
}
