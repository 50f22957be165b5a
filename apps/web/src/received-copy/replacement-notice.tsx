import { type ReceivedCopy, receivedCopySchema } from "@bunkai/domain/disclosure/received-copy";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { callApi } from "../api.ts";
import { sheetName } from "../comparison/sheet-name.ts";
import { DifferenceLink } from "../difference/difference-link.tsx";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { useToasts } from "../ui/toasts.tsx";

export type ReplacementNoticeProps = {
  readonly copy: ReceivedCopy;
  /** What the vendor itself has issued for the same product and form; null: nothing that may be read. */
  readonly replacement: Revision | null;
  readonly onRetired: (copy: ReceivedCopy) => void;
};

/** What a vendor issued meanwhile of a sheet that was received: what differs, and the way over to it. */
export function ReplacementNotice({ copy, replacement, onRetired }: ReplacementNoticeProps) {
  const words = useWords();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const { replaced, retire } = words.receivedCopy;
  const [isAsking, setAsking] = useState(false);
  const offReason = useReasonOff()("receivedCopy.write");
  const retiring = useMutation({
    mutationFn: () =>
      callApi({
        path: `/received-copies/${copy.id}/retirement`,
        method: "POST",
        body: { revisionId: replacement?.id },
        organizationId,
        view: receivedCopySchema,
      }),
    onSuccess: (retired) => {
      toasts.done(retire.done);
      onRetired(retired);
      setAsking(false);
    },
  });
  if (copy.retired) {
    return (
      <Notice title={replaced.title} tone="information">
        <Link
          className="link"
          params={{ revisionId: copy.retired.revisionId }}
          to="/revisions/$revisionId"
        >
          {replaced.open}
        </Link>
      </Notice>
    );
  }
  if (!replacement) return null;
  return (
    <Notice title={retire.title({ vendor: replacement.vendorName })} tone="warning">
      <p>{retire.detail}</p>
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <Link className="link" params={{ revisionId: replacement.id }} to="/revisions/$revisionId">
          {sheetName(replacement, words)}
        </Link>
        {copy.filed && <DifferenceLink after={replacement.id} before={copy.id} />}
        <Button offReason={offReason} onClick={() => setAsking(true)} size="small">
          {retire.open}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          deed={retiring}
          detail={retire.consequence}
          onClose={() => setAsking(false)}
          submit={retire.open}
          title={retire.open}
        />
      )}
    </Notice>
  );
}
