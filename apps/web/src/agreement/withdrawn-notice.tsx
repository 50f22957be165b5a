import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { partyName } from "../responsibility/party-names.ts";
import { Moment } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";

export type WithdrawnNoticeProps = {
  readonly agreement: Agreement;
  readonly parties: Parameters<typeof partyName>[1];
  /** The way on. */
  readonly children: ReactNode;
};

/** Says of a text that was taken back by whom, when and why; nothing for one that was not. */
export function WithdrawnNotice({ agreement, parties, children }: WithdrawnNoticeProps) {
  const { agreement: texts, responsibility } = useWords();
  const { version, withdrawal } = agreement;
  if (!withdrawal) return null;
  const { at, partyKey, personName, reason } = withdrawal;
  return (
    <Notice title={texts.withdraw.notice({ version })} tone="warning">
      <p className="whitespace-pre-line">{texts.withdraw.reasonLine({ reason })}</p>
      <p>
        {responsibility.history.by({ party: partyName(partyKey, parties), person: personName })}{" "}
        <Moment at={at} />
      </p>
      <p className="mt-1">{children}</p>
    </Notice>
  );
}
