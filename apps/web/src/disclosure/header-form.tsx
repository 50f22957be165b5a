import type { Edition, HeaderFieldKey } from "@bunkai/domain/catalog/edition";
import { type Draft, draftSchema } from "@bunkai/domain/disclosure/disclosure";
import { type SheetHeader, sheetHeaderSchema } from "@bunkai/domain/disclosure/sheet-header";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { callApi } from "../api.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { type DraftPlace, headerPlace, writeDeedAt } from "./draft-place.ts";

export type HeaderFormProps<Own extends Draft> = {
  readonly place: DraftPlace;
  readonly disclosure: Own;
  readonly edition: Edition;
  readonly onSaved: (disclosure: Own) => void;
};

/** The head of a sheet. Saved as a whole; when somebody else was faster, both heads are shown. */
export function HeaderForm<Own extends Draft>(props: HeaderFormProps<Own>) {
  const { disclosure, edition, onSaved, place } = props;
  const words = useWords();
  const read = useBilingual();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const form = useVersionedForm({
    schema: sheetHeaderSchema,
    version: disclosure.version,
    send: (header, version) =>
      callApi({
        path: headerPlace(place),
        method: "PATCH",
        body: { header },
        version,
        organizationId,
        view: draftSchema,
      }),
    onDone: (saved) => {
      toasts.done(words.disclosure.header.done);
      onSaved({ ...disclosure, ...saved });
    },
  });
  const { conflict } = form;
  return (
    <div className="flex flex-col gap-4">
      {conflict ? (
        <ConflictNotice mine={headText(conflict.mine)} theirs={headText(conflict.theirs)} />
      ) : (
        <ProblemNotice error={form.problem} />
      )}
      <Form
        errors={form.errors}
        label={words.disclosure.header.title}
        onSubmit={(values) => form.submit(headOf(values))}
      >
        <div className="grid gap-5 sm:grid-cols-2">
          {edition.header.map(({ key, label, required }) => (
            <TextField
              autoComplete="off"
              defaultValue={disclosure.header[key] ?? ""}
              key={key}
              label={read(label)}
              name={key}
              optional={!required}
              type={key === "createdOn" ? "date" : "text"}
            />
          ))}
        </div>
        <div className="flex flex-wrap gap-3">
          {conflict && (
            <Button
              onClick={() =>
                onSaved({ ...disclosure, header: conflict.theirs, version: conflict.version })
              }
            >
              {words.shell.conflict.keepTheirs}
            </Button>
          )}
          <Button busy={form.busy} offReason={useReasonOff()(writeDeedAt(place))} type="submit">
            {conflict ? words.shell.conflict.saveMine : words.disclosure.header.save}
          </Button>
        </div>
      </Form>
    </div>
  );
}

const fields: readonly HeaderFieldKey[] = [
  "vendorName",
  "offeringName",
  "versionLabel",
  "createdOn",
  "contact",
];

/** Empty lines are null: nothing was said. */
function headOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(fields.map((key) => [key, values[key] || null]));
}

function headText(header: SheetHeader): string {
  return fields
    .map((key) => header[key])
    .filter(Boolean)
    .join(" / ");
}
