import type { SignedHeads } from "@bunkai/domain/audit/signed-head";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { useMomentText } from "../ui/moment.tsx";
import { Part } from "../ui/page.tsx";
import { signedHeadsQuery } from "./audit-queries.ts";

/** Until which event the record is signed and time-stamped, and since when. */
export function SignedPart() {
  const { signed } = useWords().audit;
  const { organizationId } = useMembership();
  const query = useQuery(signedHeadsQuery(organizationId));
  return (
    <Part title={signed.title}>
      <p className="max-w-[48em] text-[0.9375rem] leading-160 text-solid-gray-800">{signed.lead}</p>
      <Loaded lines={2} query={query}>
        {({ heads }) => <Until heads={heads} />}
      </Loaded>
    </Part>
  );
}

function Until({ heads }: Pick<SignedHeads, "heads">) {
  const { signed } = useWords().audit;
  const momentText = useMomentText();
  const [first, newest] = [heads[0], heads.at(-1)];
  const stamped = heads.findLast(({ stamp }) => stamp !== null);
  if (!first || !newest) return <p>{signed.none}</p>;
  const at = (moment: string) => momentText(moment, "minute");
  return (
    <ul className="list-disc pl-5 leading-170">
      <li>{signed.until({ sequence: newest.sequence, at: at(newest.at) })}</li>
      <li>
        {stamped?.stamp
          ? signed.stampedUntil({ sequence: stamped.sequence, at: at(stamped.stamp.at) })
          : signed.stampedNone}
      </li>
      <li>{signed.since({ at: at(first.at), count: heads.length })}</li>
    </ul>
  );
}
