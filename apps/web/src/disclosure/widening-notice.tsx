import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { accessRequestsQuery } from "../offering/offering-queries.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Notice } from "../ui/notice.tsx";

/** Warns that a sheet, which only some could read until now, will be open to everybody, and that this stays so. */
export function WideningNotice({ before }: { readonly before: Revision }) {
  const words = useWords();
  const { widening } = words.disclosure.issue;
  const { organizationId } = useMembership();
  const query = useQuery(accessRequestsQuery(organizationId));
  const number = words.disclosure.number({ number: before.number });
  return (
    <Notice announce="status" title={widening.title} tone="warning">
      <Loaded lines={1} query={query}>
        {(requests) => {
          const names = requests
            .filter(
              ({ offeringId, state }) => offeringId === before.offeringId && state === "granted",
            )
            .map(({ askingName }) => askingName);
          return (
            <p>
              {names.length === 0
                ? widening.onlyYou({ number })
                : widening.youAnd({ number, names: names.join(words.account.listSeparator) })}
            </p>
          );
        }}
      </Loaded>
      <p className="mt-1 font-bold">{widening.forGood}</p>
    </Notice>
  );
}
