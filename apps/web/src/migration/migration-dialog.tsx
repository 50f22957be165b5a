import type { Bilingual } from "@bunkai/domain/catalog/bilingual";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { migrationWishSchema } from "@bunkai/domain/disclosure/migration";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { draftsQuery } from "../disclosure/draft-queries.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { migrateDisclosure } from "./migration-queries.ts";

/** What can be taken over, and where it can go. At least one of draft and revision, and one target. */
export type MigrationChoice = {
  readonly title: Bilingual;
  readonly draft: Disclosure | undefined;
  readonly current: Revision | undefined;
  readonly targets: readonly { readonly key: string; readonly title: Bilingual }[];
};

export type MigrationDialogProps = {
  readonly choice: MigrationChoice;
  readonly offeringId: Disclosure["offeringId"];
  readonly onClose: () => void;
};

const formSchema = z
  .object({ source: z.string(), toEditionKey: z.string() })
  .transform(({ source, toEditionKey }) => {
    const [kind, id] = source.split(":");
    return { from: kind === "draft" ? { disclosureId: id } : { revisionId: id }, toEditionKey };
  })
  .pipe(migrationWishSchema);

/** Asks what to move where, says what will happen to the answers, and leads to the receipt. */
export function MigrationDialog({ choice, offeringId, onClose }: MigrationDialogProps) {
  const words = useWords();
  const read = useBilingual();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const { dialog } = words.migration;
  const { current, draft, targets } = choice;
  const form = useDeedForm(
    formSchema,
    (wish) => migrateDisclosure(organizationId, wish),
    ({ disclosureId }) => {
      toasts.done(dialog.done);
      void queries.invalidateQueries(draftsQuery(organizationId, offeringId));
      void navigate({ to: "/disclosures/$disclosureId/migration", params: { disclosureId } });
    },
  );
  const sources = [
    ...(current ? [{ value: `revision:${current.id}`, label: dialog.ofRevision(current) }] : []),
    ...(draft ? [{ value: `draft:${draft.id}`, label: dialog.ofDraft }] : []),
  ];
  const aims = targets.map(({ key, title }) => ({ value: key, label: read(title) }));
  return (
    <FormDialog
      description={
        <div className="flex flex-col gap-2">
          <p>{dialog.detail({ from: read(choice.title) })}</p>
          <ul className="list-disc pl-6 text-[0.9375rem] leading-160">
            <li>{dialog.same}</li>
            <li>{dialog.reworded}</li>
            <li>{dialog.gone}</li>
          </ul>
        </div>
      }
      form={form}
      onClose={onClose}
      submit={dialog.submit}
      title={dialog.title}
    >
      <RadioField
        choices={sources}
        defaultValue={sources[0]?.value ?? ""}
        legend={dialog.source}
        name="source"
      />
      <RadioField
        choices={aims}
        defaultValue={aims[0]?.value ?? ""}
        legend={dialog.target}
        name="toEditionKey"
      />
    </FormDialog>
  );
}
