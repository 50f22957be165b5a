import {
  type Contract,
  type ContractChange,
  contractChangeSchema,
  contractSchema,
  contractValuesSchema,
} from "@bunkai/domain/contract/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { usePlaceChoices } from "../account/use-facilities.ts";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { type DeedForm, useDeedForm } from "../ui/use-deed-form.ts";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { ContractFields, valuesOfForm } from "./contract-fields.tsx";
import { contractQuery, contractsKey } from "./contract-queries.ts";

/** Adds a contract record, then shows it. */
export function AddContractDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { add } = words.contract;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toasts = useToasts();
  const form = useDeedForm(
    contractValuesSchema,
    (body) =>
      callApi({ path: "/contracts", method: "POST", body, organizationId, view: contractSchema }),
    async ({ id }) => {
      toasts.done(add.done);
      await queries.invalidateQueries({ queryKey: contractsKey(organizationId) });
      await navigate({ to: "/contracts/$contractId", params: { contractId: id } });
    },
  );
  return (
    <Dialog onClose={onClose} open title={add.title}>
      <ProblemNotice error={form.problem} />
      <FieldsAndActions form={form} label={add.title} onClose={onClose} values={null} />
    </Dialog>
  );
}

/** Changes a contract record. When somebody else was faster, shows what differs and lets the person decide. */
export function ChangeContractDialog(props: {
  readonly contract: Contract;
  readonly onClose: () => void;
}) {
  const { contract, onClose } = props;
  const words = useWords();
  const { change } = words.contract;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { queryKey } = contractQuery(organizationId, contract.id);
  const form = useVersionedForm({
    schema: contractChangeSchema,
    version: contract.version,
    send: (body, version) =>
      callApi({
        path: `/contracts/${contract.id}`,
        method: "PATCH",
        body,
        version,
        organizationId,
        view: contractSchema,
      }),
    onDone: (changed) => {
      queries.setQueryData(queryKey, changed);
      void queries.invalidateQueries({ queryKey: contractsKey(organizationId) });
      toasts.done(change.done);
      onClose();
    },
  });
  const { conflict } = form;
  const close = () => {
    if (conflict) void queries.invalidateQueries({ queryKey });
    onClose();
  };
  return (
    <Dialog onClose={close} open title={change.title}>
      <div className="flex flex-col gap-4">
        {conflict ? (
          <ConflictNotice
            mine={differenceOf(conflict.mine, conflict.theirs)}
            theirs={differenceOf(conflict.theirs, conflict.mine)}
          />
        ) : (
          <ProblemNotice error={form.problem} />
        )}
        <FieldsAndActions
          form={form}
          label={change.title}
          onClose={close}
          {...(conflict && {
            cancel: words.shell.conflict.keepTheirs,
            submit: words.shell.conflict.saveMine,
          })}
          values={contract}
        />
      </div>
    </Dialog>
  );
}

function FieldsAndActions(props: {
  readonly form: DeedForm;
  readonly label: string;
  readonly values: ContractChange | null;
  readonly cancel?: string;
  readonly submit?: string;
  readonly onClose: () => void;
}) {
  const { action } = useWords().shell;
  const { form, label, values, onClose, cancel = action.cancel, submit = action.save } = props;
  const [place] = usePlaceChoices(values?.facilityId ?? null);
  return (
    <Form
      errors={form.errors}
      label={label}
      onSubmit={(given) => form.submit(valuesOfForm(given, place?.value))}
    >
      <ContractFields values={values} />
      <DialogActions>
        <Button onClick={onClose}>{cancel}</Button>
        <Button busy={form.busy} kind="primary" type="submit">
          {submit}
        </Button>
      </DialogActions>
    </Form>
  );
}

/** What one side wrote where the two differ. */
function differenceOf(one: ContractChange, other: ContractChange): string {
  const keys = Object.keys(one) as (keyof ContractChange)[];
  return keys
    .filter((key) => one[key] !== other[key])
    .map((key) => one[key] ?? "－")
    .join(" / ");
}
