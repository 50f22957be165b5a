import type { Edition } from "@bunkai/domain/catalog/edition";
import {
  type SectionCharge,
  sectionChargeChangeSchema,
} from "@bunkai/domain/disclosure/section-charge";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { membersQuery } from "../account/account-queries.ts";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { assignSection, chargesQuery } from "./authoring-queries.ts";

export type ChargeDialogProps = {
  readonly disclosureId: string;
  readonly section: Edition["sections"][number];
  readonly charge: SectionCharge | undefined;
  readonly onClose: () => void;
};

/** Says who writes a section of a draft, and until when. */
export function ChargeDialog({ disclosureId, section, charge, onClose }: ChargeDialogProps) {
  const { charge: said } = useWords().disclosure.authoring;
  const read = useBilingual();
  const toasts = useToasts();
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const { data: members = [] } = useQuery(membersQuery(organizationId));
  const [memberId, setMember] = useState<string>(charge?.memberId ?? "");
  const { queryKey } = chargesQuery(organizationId, disclosureId);
  const form = useDeedForm(
    sectionChargeChangeSchema,
    (change) => assignSection({ id: disclosureId, organizationId }, section.key, change),
    (charges) => {
      queries.setQueryData(queryKey, charges);
      toasts.done(said.done);
      onClose();
    },
  );
  const options = members.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <FormDialog
      description={<p>{said.lead}</p>}
      form={{
        ...form,
        submit: ({ dueOn }) =>
          form.submit({
            memberId: memberId || null,
            dueOn: dueOn || null,
            version: charge?.version ?? 0,
          }),
      }}
      onClose={() => {
        // Whoever was too late reads what the other one has said.
        if (form.problem) void queries.invalidateQueries({ queryKey });
        onClose();
      }}
      submit={said.save}
      submitOffReason={useReasonOff()("disclosure.write")}
      title={said.title({ section: read(section.title) })}
    >
      <Select
        label={said.member}
        onChange={setMember}
        options={[{ value: "", label: said.nobody }, ...options]}
        value={memberId}
      />
      <TextField
        defaultValue={charge?.dueOn ?? ""}
        label={said.dueOn}
        name="dueOn"
        optional
        type="date"
      />
    </FormDialog>
  );
}
