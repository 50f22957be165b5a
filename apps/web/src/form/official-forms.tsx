import type { FormWithoutItems } from "@bunkai/domain/catalog/form-without-items";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { officialFormsQuery } from "./form-queries.ts";

export type OfficialFormsProps = {
  readonly offReason: string | null;
  readonly onLoad: (form: FormWithoutItems) => void;
};

/** Forms of which the product has no items: where their workbook is said to be, and how sure that is. */
export function OfficialForms({ offReason, onLoad }: OfficialFormsProps) {
  const { loadedForm: said } = useWords();
  const { organizationId } = useMembership();
  const query = useQuery(officialFormsQuery(organizationId));
  return (
    <Part title={said.official.title}>
      <p className="text-[0.9375rem] leading-160">{said.official.hint}</p>
      <Loaded query={query}>
        {(forms) => (
          <ul className="border-t border-solid-gray-300">
            {forms.map((form) => (
              <Official form={form} key={form.key} offReason={offReason} onLoad={onLoad} />
            ))}
          </ul>
        )}
      </Loaded>
    </Part>
  );
}

function Official({
  form,
  offReason,
  onLoad,
}: OfficialFormsProps & { readonly form: FormWithoutItems }) {
  const { disclosure, loadedForm } = useWords();
  const said = loadedForm.official;
  const read = useBilingual();
  const title = read(form.title);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2 font-bold">
          {title}
          <Tag tone="plain">{disclosure.provenance.label[form.provenance]}</Tag>
        </p>
        <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
          {read(form.issuer)}
          {"　"}
          {form.version}
        </p>
        {form.officialFile && (
          <p className="text-[0.875rem] leading-150 wrap-anywhere text-solid-gray-800">
            {said.at(form.officialFile)}
          </p>
        )}
        <p className="text-[0.875rem] leading-150 wrap-anywhere text-solid-gray-700">
          {said.source({ source: form.source })}
        </p>
      </div>
      <Button
        aria-label={said.beginOf({ title })}
        offReason={offReason}
        onClick={() => onLoad(form)}
      >
        {said.begin}
      </Button>
    </li>
  );
}
