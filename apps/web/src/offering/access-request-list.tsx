import type { AccessDecision, AccessRequest } from "@bunkai/domain/disclosure/access-request";
import { accessRequestSchema } from "@bunkai/domain/disclosure/access-request";
import type { OfferingId } from "@bunkai/domain/id";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import InboxIcon from "lucide-react/icons/inbox";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Moment } from "../ui/moment.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { accessRequestsQuery } from "./offering-queries.ts";

const tones: Record<AccessRequest["state"], TagTone> = {
  open: "attention",
  granted: "good",
  declined: "plain",
};

/** Who wishes to read what is shown on request, with the two answers. An answer can be changed. */
export function AccessRequestList({ offeringId }: { readonly offeringId: OfferingId }) {
  const words = useWords();
  const { organizationId } = useMembership();
  const query = useQuery(accessRequestsQuery(organizationId));
  return (
    <Loaded lines={2} query={query}>
      {(all) => {
        const requests = all.filter((request) => request.offeringId === offeringId);
        return requests.length === 0 ? (
          <Empty icon={InboxIcon} title={words.offering.access.empty}>
            {words.offering.access.emptyBody}
          </Empty>
        ) : (
          <ul className="border-t border-solid-gray-300">
            {requests.map((request) => (
              <Request key={request.id} request={request} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

function Request({ request }: { readonly request: AccessRequest }) {
  const words = useWords();
  const { askingName: name, askedAt, state } = request;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3">
      <div>
        <p className="flex flex-wrap items-center gap-2 font-bold">
          {name}
          <Tag tone={tones[state]}>{words.offering.access.state[state]}</Tag>
        </p>
        <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
          {words.offering.access.askedAt} <Moment at={askedAt} />
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {state !== "granted" && <DecisionButton decision="granted" request={request} />}
        {state !== "declined" && <DecisionButton decision="declined" request={request} />}
      </div>
    </li>
  );
}

function DecisionButton(props: {
  readonly request: AccessRequest;
  readonly decision: AccessDecision;
}) {
  const { request, decision } = props;
  const { id, askingName: name } = request;
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const deciding = useMutation({
    mutationFn: () =>
      callApi({
        path: `/access-requests/${id}/decision`,
        method: "POST",
        body: { state: decision, seen: request.state },
        organizationId,
        view: accessRequestSchema,
      }),
    onSuccess: () => toasts.done(words.offering.access.done[decision]({ name })),
    onError: (error) => toasts.refused(error),
    // Also when it was refused: then somebody decided, or the asker asked again, after this list was read.
    onSettled: () => queries.invalidateQueries(accessRequestsQuery(organizationId)),
  });
  return (
    <Button
      aria-label={words.offering.access.decideOf[decision]({ name })}
      busy={deciding.isPending}
      kind={decision === "granted" ? "secondary" : "quiet"}
      offReason={useReasonOff()("access.decide")}
      onClick={() => deciding.mutate()}
    >
      {words.offering.access.decide[decision]}
    </Button>
  );
}
