import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { type Contract, contractSchema } from "@bunkai/domain/contract/contract";
import { isNamedAmong } from "@bunkai/domain/contract/is-named-among";
import { agreementIdSchema } from "@bunkai/domain/id";
import type { Words } from "@bunkai/language/ja";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { agreementsQuery } from "../agreement/agreement-queries.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { contractQuery, contractsKey } from "./contract-queries.ts";

export type AttachDialogProps = { readonly contract: Contract; readonly onClose: () => void };

const attachSchema = z.strictObject({ agreementId: agreementIdSchema });

/** Attaches a concluded agreement to a contract, with the hash that it has. */
export function AttachDialog({ contract, onClose }: AttachDialogProps) {
  const words = useWords();
  const { attach } = words.contract;
  const { organizationId } = useMembership();
  const query = useInfiniteQuery(agreementsQuery(organizationId));
  const isAnnex = (id: string) => contract.annexes.some(({ agreementId }) => agreementId === id);
  return (
    <Dialog description={<p>{attach.lead}</p>} onClose={onClose} open title={attach.title}>
      <Loaded lines={2} query={query}>
        {({ pages }) => {
          const agreements = pages
            .flatMap(({ items }) => items)
            .filter(({ id, state }) => state === "complete" && !isAnnex(id));
          return agreements.length === 0 ? (
            <p>{attach.none}</p>
          ) : (
            <AttachForm agreements={agreements} contract={contract} onClose={onClose} />
          );
        }}
      </Loaded>
      {query.hasNextPage && (
        <Button kind="quiet" onClick={() => void query.fetchNextPage()} size="small">
          {words.shell.action.more}
        </Button>
      )}
    </Dialog>
  );
}

function AttachForm(props: AttachDialogProps & { readonly agreements: readonly Agreement[] }) {
  const { agreements, contract, onClose } = props;
  const words = useWords();
  const { attach } = words.contract;
  const form = useAttach(contract, onClose);
  const [chosen, setChosen] = useState("");
  const agreement = agreements.find(({ id }) => id === chosen);
  return (
    <Form errors={form.errors} label={attach.title} onSubmit={form.submit}>
      <ProblemNotice error={form.problem} />
      <RadioField
        choices={agreements.map(({ contentSha256, documentNumber, id, parties, title }) => ({
          value: id,
          label: `${title}（${documentNumber}）`,
          hint: (
            <>
              {attach.parties({ names: namesOf(parties, words) })}
              <br />
              <span className="break-all">{attach.hash({ hash: contentSha256 })}</span>
            </>
          ),
        }))}
        legend={attach.choose}
        name="agreementId"
        onChange={setChosen}
      />
      {agreement && <OtherPartyNotice agreement={agreement} contract={contract} />}
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={form.busy} kind="primary" type="submit">
          {attach.submit}
        </Button>
      </DialogActions>
    </Form>
  );
}

/** Warns that the contract is with somebody who is no party of the agreement, as far as names can tell. */
function OtherPartyNotice(props: { readonly agreement: Agreement; readonly contract: Contract }) {
  const words = useWords();
  const { otherParty } = words.contract.attach;
  const { parties } = props.agreement;
  const { counterparty } = props.contract;
  if (
    isNamedAmong(
      counterparty,
      parties.map(({ name }) => name),
    )
  )
    return null;
  return (
    <Notice announce="status" title={otherParty.title} tone="warning">
      <p>{otherParty.detail({ counterparty, names: namesOf(parties, words) })}</p>
    </Notice>
  );
}

function namesOf(parties: Agreement["parties"], words: Words): string {
  return parties.map(({ name }) => name).join(words.account.listSeparator);
}

function useAttach(contract: Contract, onClose: () => void) {
  const { attach } = useWords().contract;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useDeedForm(
    attachSchema,
    (body) =>
      callApi({
        path: `/contracts/${contract.id}/attachments`,
        method: "POST",
        body,
        organizationId,
        view: contractSchema,
      }),
    (changed) => {
      queries.setQueryData(contractQuery(organizationId, contract.id).queryKey, changed);
      void queries.invalidateQueries({ queryKey: contractsKey(organizationId) });
      toasts.done(attach.done);
      onClose();
    },
  );
}
