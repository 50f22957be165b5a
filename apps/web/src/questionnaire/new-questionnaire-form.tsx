import { japaneseDay } from "@bunkai/domain/japanese-day";
import { questionnaireOpeningSchema } from "@bunkai/domain/questionnaire/questionnaire";
import { lineOf } from "@bunkai/domain/text";
import type { FormReadingView } from "@bunkai/domain/workbook/loaded-form";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { openQuestionnaire, ownProductsQuery, questionnairesKey } from "./questionnaire-queries.ts";

const schema = questionnaireOpeningSchema.extend({ title: lineOf(200) });

/** Who asks, until when, and for which product; then the questionnaire is begun. */
export function NewQuestionnaireForm({ form: read }: { readonly form: FormReadingView }) {
  const { add } = useWords().questionnaire;
  const { organizationId } = useMembership();
  const query = useQuery(ownProductsQuery(organizationId));
  return (
    <Part title={add.about}>
      <Loaded query={query}>
        {(products) =>
          products.length === 0 ? (
            <Notice title={add.noProduct} tone="information">
              <Link className="link" to="/offerings">
                {add.toProducts}
              </Link>
            </Notice>
          ) : (
            <Fields
              products={products.map(({ id, name, versionLabel }) => ({
                value: id,
                label: `${name} ${versionLabel}`,
              }))}
              read={read}
            />
          )
        }
      </Loaded>
    </Part>
  );
}

function Fields(props: {
  readonly read: FormReadingView;
  readonly products: readonly { readonly value: string; readonly label: string }[];
}) {
  const { products, read } = props;
  const words = useWords();
  const { add, field } = words.questionnaire;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toasts = useToasts();
  // Of several tries only the first confirms what the rows are.
  const progress = useRef({ isConfirmed: read.isConfirmed });
  const form = useDeedForm(
    schema,
    (opening) => openQuestionnaire(organizationId, opening, progress.current),
    async ({ id }) => {
      toasts.done(add.done);
      await queries.invalidateQueries({ queryKey: questionnairesKey(organizationId) });
      await navigate({
        to: "/questionnaires/$questionnaireId",
        params: { questionnaireId: id },
        search: {},
      });
    },
  );
  return (
    <div className="flex max-w-136 flex-col gap-4">
      <ProblemNotice error={form.problem} />
      <Form
        errors={form.errors}
        label={add.about}
        onSubmit={(given) =>
          form.submit({
            ...given,
            formId: read.id,
            askerOrganizationId: null,
            dueOn: given.dueOn || null,
          })
        }
      >
        <TextField hint={field.askerHint} label={field.asker} name="asker" />
        <TextField
          defaultValue={read.fileName.replace(/\.xls[xm]$/iu, "")}
          label={field.title}
          name="title"
        />
        <RadioField
          choices={products}
          defaultValue={products[0]?.value ?? ""}
          legend={field.offering}
          name="offeringId"
        />
        <TextField
          defaultValue={japaneseDay(new Date())}
          label={field.receivedOn}
          name="receivedOn"
          type="date"
        />
        <TextField label={field.dueOn} name="dueOn" optional type="date" />
        <DialogActions>
          <Button busy={form.busy} kind="primary" type="submit">
            {add.submit}
          </Button>
        </DialogActions>
      </Form>
    </div>
  );
}
