import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { findGone } from "./last-belonging.ts";
import { useMe } from "./use-membership.ts";

/** Tells somebody who belongs to no organisation why, as far as this browser knows, and what can be done. */
export function NowhereNotice() {
  const { gone, nowhere } = useWords().belonging;
  const me = useMe();
  const [last] = useState(() => findGone(me));
  if (me.memberships.length > 0) return null;
  return (
    <Notice
      announce="status"
      title={last ? gone.title(last) : nowhere.title}
      tone={last ? "warning" : "information"}
    >
      <p>{last ? gone.detail : nowhere.detail}</p>
      {me.onlyFor === null && <p>{nowhere.orFound}</p>}
    </Notice>
  );
}
