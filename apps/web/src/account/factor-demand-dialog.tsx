import { type Organization, organizationSchema } from "@bunkai/domain/account/organization";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { membersWithoutFactorQuery, organizationQuery } from "./account-queries.ts";
import { meQuery } from "./me-query.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

export type FactorDemandDialogProps = {
  readonly organization: Organization;
  readonly onClose: () => void;
};

/** Begins or ends to demand two factors of all, after saying whom that shuts out. */
export function FactorDemandDialog({ organization, onClose }: FactorDemandDialogProps) {
  const words = useWords();
  const { demand } = words.secondFactor;
  const isOn = organization.demandsSecondFactor;
  const fresh = useFreshFactor();
  const changing = useChange(organization, { onClose, run: fresh.run });
  return (
    <Dialog onClose={onClose} open title={isOn ? demand.endTitle : demand.beginTitle}>
      <div className="flex flex-col gap-4">
        {isOn ? <p>{demand.endDetail}</p> : <Missing organization={organization} />}
        <ProblemNotice error={changing.error} />
        <DialogActions>
          <Button onClick={onClose}>{words.shell.action.cancel}</Button>
          <Button
            busy={changing.isPending}
            kind={isOn ? "danger" : "primary"}
            onClick={() => changing.mutate()}
          >
            {isOn ? demand.end : demand.begin}
          </Button>
        </DialogActions>
        {fresh.dialog}
      </div>
    </Dialog>
  );
}

/** Who has no second factor yet, by name. */
function Missing({ organization: { id } }: Pick<FactorDemandDialogProps, "organization">) {
  const { demand } = useWords().secondFactor;
  const query = useQuery(membersWithoutFactorQuery(id));
  return (
    <Loaded lines={2} query={query}>
      {(missing) =>
        missing.length === 0 ? (
          <p>{demand.nobodyMissing}</p>
        ) : (
          <>
            <p className="font-bold">{demand.missing({ count: missing.length })}</p>
            <ul className="max-h-60 list-disc overflow-y-auto pl-6">
              {missing.map((member) => (
                <li key={member.id}>
                  {member.name}
                  <span className="break-all text-solid-gray-700"> {member.email}</span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function useChange(
  { demandsSecondFactor, id: organizationId, version }: Organization,
  {
    onClose,
    run,
  }: Pick<FactorDemandDialogProps, "onClose"> & Pick<ReturnType<typeof useFreshFactor>, "run">,
) {
  const { demand } = useWords().secondFactor;
  const queries = useQueryClient();
  const toasts = useToasts();
  const { queryKey } = organizationQuery(organizationId);
  return useMutation({
    mutationFn: () =>
      run(() =>
        callApi({
          path: "/organization/second-factor",
          method: "PATCH",
          body: { isDemanded: !demandsSecondFactor },
          version,
          organizationId,
          view: organizationSchema,
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(queryKey, changed);
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(changed.demandsSecondFactor ? demand.begun : demand.ended);
      onClose();
    },
    onError: (error) => {
      // Somebody else changed the organisation meanwhile: that has to be seen.
      if (isProblem(error, "edit_conflict")) void queries.invalidateQueries({ queryKey });
    },
  });
}
