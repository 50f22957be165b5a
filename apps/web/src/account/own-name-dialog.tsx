import { meSchema } from "@bunkai/domain/account/member";
import { personNameSchema } from "@bunkai/domain/account/person";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { meQuery } from "./me-query.ts";

const nameSchema = z.strictObject({ name: personNameSchema });

/** Gives the own account another name, in all organisations that one belongs to. */
export function OwnNameDialog({
  name,
  onClose,
}: {
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { account, personal } = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(
    nameSchema,
    (body) => callApi({ path: "/me", method: "PATCH", body, view: meSchema }),
    (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      void queries.invalidateQueries({ queryKey: ["members"] });
      toasts.done(personal.name.done);
      onClose();
    },
  );
  return (
    <FormDialog
      description={personal.name.lead}
      form={form}
      onClose={onClose}
      submit={personal.name.submit}
      title={personal.name.title}
    >
      <TextField autoComplete="name" defaultValue={name} label={account.field.name} name="name" />
    </FormDialog>
  );
}
