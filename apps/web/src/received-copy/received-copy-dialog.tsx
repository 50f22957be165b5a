import {
  type ReceivedCopy,
  type ReceivedCopyValues,
  receivedCopyValuesSchema,
} from "@bunkai/domain/disclosure/received-copy";
import type { FileId } from "@bunkai/domain/id";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { editionsQuery } from "../disclosure/edition-queries.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import type { OfferingWithRevisions } from "../offering/offering-queries.ts";
import { EditDialog } from "../ui/edit-dialog.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { Select } from "../ui/select.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { CopyFields } from "./copy-fields.tsx";
import { CopyFile } from "./copy-file.tsx";
import {
  changeReceivedCopy,
  openReceivedCopy,
  receivedCopiesQuery,
} from "./received-copy-queries.ts";

/** What is typed; file and product are chosen beside it. */
const typedSchema = receivedCopyValuesSchema.omit({ fileId: true, offeringId: true });

/** Adds a received sheet. Its file stays as it came; what it says is read or typed in next. */
export function OpenReceivedCopyDialog(props: {
  /** The product of which it is a sheet, where that is known. */
  readonly offering: OfferingWithRevisions | null;
  readonly onClose: () => void;
}) {
  const { offering, onClose } = props;
  const words = useWords();
  const read = useBilingual();
  const navigate = useNavigate();
  const { organizationId } = useMembership();
  const { data: editions = [] } = useQuery(editionsQuery(organizationId));
  const [editionKey, setEditionKey] = useState("sds-5.0-own");
  const [fileId, setFileId] = useState<FileId | null>(null);
  const { add, field } = words.receivedCopy;
  const form = useDeedForm(
    typedSchema,
    (typed) =>
      openReceivedCopy(organizationId, {
        ...typed,
        editionKey,
        fileId,
        offeringId: offering?.id ?? null,
      }),
    ({ id }) => void navigate({ to: "/received-copies/$copyId", params: { copyId: id } }),
  );
  return (
    <FormDialog
      description={<p>{add.detail}</p>}
      form={form}
      onClose={onClose}
      submit={add.submit}
      title={add.title}
    >
      <CopyFields
        values={{
          vendorName: offering?.vendorName ?? "",
          offeringName: offering?.name ?? "",
          versionLabel: offering?.versionLabel ?? "",
          sender: "",
          receivedOn: "",
        }}
      />
      <Select
        label={field.edition}
        onChange={setEditionKey}
        options={editions.map(({ key, title }) => ({ value: key, label: read(title) }))}
        value={editionKey}
      />
      <CopyFile file={null} onChange={setFileId} />
    </FormDialog>
  );
}

/** Changes what is said of a received sheet. What was filed keeps what it said. */
export function ChangeReceivedCopyDialog(props: {
  readonly copy: ReceivedCopy;
  readonly fileName: string | null;
  readonly onChanged: (copy: ReceivedCopy) => void;
  readonly onClose: () => void;
}) {
  const { copy, fileName, onChanged, onClose } = props;
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const [fileId, setFileId] = useState(copy.fileId);
  const form = useVersionedForm({
    schema: typedSchema,
    version: copy.version,
    send: (typed, version) => {
      const values: ReceivedCopyValues = { ...typed, fileId, offeringId: copy.offeringId };
      return changeReceivedCopy(organizationId, { id: copy.id, values, version });
    },
    onDone: (changed) => {
      void queries.invalidateQueries(receivedCopiesQuery(organizationId));
      toasts.done(words.receivedCopy.change.done);
      onChanged(changed);
      onClose();
    },
  });
  return (
    <EditDialog
      form={form}
      onClose={onClose}
      reload={() => queries.invalidateQueries({ queryKey: ["received-copy", organizationId] })}
      tell={({ offeringName, receivedOn, sender, vendorName, versionLabel }) =>
        [vendorName, offeringName, versionLabel, sender, receivedOn].join(" / ")
      }
      title={words.receivedCopy.change.title}
    >
      <CopyFields values={copy} />
      <CopyFile file={fileName} onChange={setFileId} />
    </EditDialog>
  );
}
