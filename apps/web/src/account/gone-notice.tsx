import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { findGone, keepLastBelonging } from "./last-belonging.ts";
import { useMe, useMembership } from "./use-membership.ts";

/**
 * Tells somebody who sees another organisation than was wanted: because he or she was removed from the one that this
 * browser showed last, or belongs not to the one that a link names.
 */
export function GoneNotice() {
  const { gone } = useWords().belonging;
  const me = useMe();
  const shown = useMembership();
  const { organization } = useSearch({ from: "__root__" });
  const isForeign =
    organization !== undefined &&
    !me.memberships.some(({ organizationId }) => organizationId === organization);
  const [last, setLast] = useState(() => findGone(me));
  const [understood, setUnderstood] = useState<string | null>(null);
  if (!last && (!isForeign || understood === organization)) return null;
  const understand = () => {
    keepLastBelonging(me.person.id, shown);
    setLast(null);
    setUnderstood(organization ?? null);
  };
  return (
    <div className="mb-6">
      <Notice
        announce="status"
        title={last ? gone.title(last) : gone.foreign}
        tone={last ? "warning" : "information"}
      >
        <p>{gone.shown(shown)}</p>
        <p>{last ? gone.detail : gone.foreignDetail}</p>
        <div className="mt-3">
          <Button onClick={understand} size="small">
            {gone.understood}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
