import type { LoadedForm } from "@bunkai/domain/workbook/loaded-form";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Facts } from "../ui/facts.tsx";
import { Moment } from "../ui/moment.tsx";
import { Page } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { ConfirmFormView } from "./confirm-form-view.tsx";
import { FillPart } from "./fill-part.tsx";
import { formReadingQuery, formsQuery, officialFormsQuery } from "./form-queries.ts";

/** A form that was loaded: what is to be said of its rows, or, once that was said, where it is used. */
export function FormPage() {
  const { formId } = useParams({ from: "/frame/member/forms/$formId" });
  const { organizationId } = useMembership();
  return (
    <LoadedPage query={useQuery(formsQuery(organizationId))}>
      {(forms) => {
        const form = forms.find(({ id }) => id === formId);
        return form ? <Confirmed form={form} forms={forms} /> : <Read formId={formId} />;
      }}
    </LoadedPage>
  );
}

function Read({ formId }: { readonly formId: string }) {
  const { organizationId } = useMembership();
  const query = useQuery(formReadingQuery(organizationId, formId));
  const { official } = useSearch({ from: "/frame/member/forms/$formId" });
  return (
    <LoadedPage query={useQuery(officialFormsQuery(organizationId))}>
      {(forms) => (
        <LoadedPage query={query}>
          {(view) => (
            <ConfirmFormView
              key={view.id}
              official={forms.find(({ key }) => key === official) ?? null}
              view={view}
            />
          )}
        </LoadedPage>
      )}
    </LoadedPage>
  );
}

type ConfirmedProps = { readonly form: LoadedForm; readonly forms: readonly LoadedForm[] };

function Confirmed({ form, forms }: ConfirmedProps) {
  const words = useWords();
  const { loadedForm: said } = words;
  const read = useBilingual();
  const { organizationId } = useMembership();
  // One workbook may be of two editions: the official one, and one of the rows that it has beside.
  const beside = forms.filter(
    ({ confirmedAt, id, workbookSha256 }) =>
      id !== form.id && workbookSha256 === form.workbookSha256 && confirmedAt === form.confirmedAt,
  );
  return (
    <Page
      lead={<p>{said.confirmed.use}</p>}
      state={
        <Tag tone={form.isShown ? "good" : "plain"}>{form.isShown ? said.shown : said.older}</Tag>
      }
      title={form.fileName}
    >
      <Facts
        lines={[
          [said.confirmed.edition, read(form.editionTitle)],
          [said.confirmed.rows, said.rows({ rows: form.rowCount, items: form.itemCount })],
          [
            said.confirmedAt,
            <span key="at">
              <Moment at={form.confirmedAt} />
              {"　"}
              {said.number({ number: form.number })}
            </span>,
          ],
          [
            said.confirmed.file,
            <a
              className="link wrap-anywhere"
              download=""
              href={downloadAddress(`/files/${form.fileId}/content`, organizationId)}
              key="file"
            >
              {words.file.download({ name: form.fileName })}
            </a>,
          ],
        ]}
      />
      {beside.map((one) => (
        <p key={one.id}>
          <Link className="link" params={{ formId: one.id }} to="/forms/$formId">
            {read(one.editionTitle)}
          </Link>
        </p>
      ))}
      <FillPart form={form} />
    </Page>
  );
}
