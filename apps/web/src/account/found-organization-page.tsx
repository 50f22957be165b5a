import {
  foundedKinds,
  type OrganizationCreate,
  organizationCreateSchema,
  organizationSchema,
} from "@bunkai/domain/account/organization";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { meQuery } from "./me-query.ts";
import { NowhereNotice } from "./nowhere-notice.tsx";
import { useGoToOrganization } from "./use-go-to-organization.ts";
import { useMe } from "./use-membership.ts";

/** Founds an organisation. Whoever does becomes its first administrator. */
export function FoundOrganizationPage() {
  const { account, identityProvider } = useWords();
  const { onlyFor } = useMe();
  if (onlyFor === null) return <FoundOrganization />;
  const { found, title } = identityProvider.limited;
  return (
    <Page title={account.found.title}>
      <NowhereNotice />
      <Notice title={title} tone="information">
        {found}
      </Notice>
    </Page>
  );
}

function FoundOrganization() {
  const words = useWords();
  const form = useFound();
  return (
    <div className="max-w-160">
      <Page lead={<p>{words.account.found.lead}</p>} title={words.account.found.title}>
        <NowhereNotice />
        <ProblemNotice error={form.problem} />
        <Form errors={form.errors} label={words.account.found.title} onSubmit={form.submit}>
          <TextField
            autoComplete="organization"
            hint={words.account.found.nameHint}
            label={words.account.field.organizationName}
            name="name"
          />
          <RadioField
            choices={foundedKinds.map((kind) => ({
              value: kind,
              label: words.account.kind[kind],
              hint: words.account.kindHint[kind],
            }))}
            legend={words.account.field.kind}
            name="kind"
          />
          <div>
            <Button busy={form.busy} kind="primary" type="submit">
              {words.account.found.submit}
            </Button>
          </div>
        </Form>
      </Page>
    </div>
  );
}

function useFound() {
  const queries = useQueryClient();
  const goTo = useGoToOrganization();
  return useDeedForm(
    organizationCreateSchema,
    async (body: OrganizationCreate) => {
      const organization = await callApi({
        path: "/organizations",
        method: "POST",
        body,
        view: organizationSchema,
      });
      await queries.refetchQueries({ queryKey: meQuery.queryKey });
      return organization;
    },
    ({ id }) => void goTo(id),
  );
}
