import { providerFindingSchema } from "@bunkai/domain/account/identity-provider";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { PROVIDER_PATH } from "./identity-provider-query.ts";
import { useMembership } from "./use-membership.ts";

/** Tries the issuer that stands in the form around it, and says in plain words what is wrong. */
export function ProviderTrialButton() {
  const { fault: faults, trial } = useWords().identityProvider;
  const { organizationId } = useMembership();
  const place = useRef<HTMLDivElement>(null);
  const trying = useMutation({
    mutationFn: () => {
      const form = place.current?.closest("form");
      const issuer = form ? String(new FormData(form).get("issuer") ?? "") : "";
      return callApi({
        path: `${PROVIDER_PATH}/trial`,
        method: "POST",
        body: { issuer },
        organizationId,
        view: providerFindingSchema,
      });
    },
  });
  const { data, error, isPending, mutate } = trying;
  return (
    <div className="flex flex-col items-start gap-3" ref={place}>
      <Button busy={isPending} onClick={() => mutate()} size="small">
        {trial.open}
      </Button>
      <ProblemNotice error={error} />
      {data && !isPending && (
        <Notice
          announce="status"
          title={data.fault ? trial.bad : trial.good}
          tone={data.fault ? "error" : "success"}
        >
          {data.fault ? faults[data.fault] : trial.goodDetail}
        </Notice>
      )}
    </div>
  );
}
