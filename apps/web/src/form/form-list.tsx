import type { LoadedForm } from "@bunkai/domain/workbook/loaded-form";
import { Link } from "@tanstack/react-router";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Moment } from "../ui/moment.tsx";
import { Tag } from "../ui/tag.tsx";

/** The forms that were loaded and confirmed, each with how many of its rows are items. */
export function FormList({ forms }: { readonly forms: readonly LoadedForm[] }) {
  const { loadedForm: said } = useWords();
  const read = useBilingual();
  return (
    <ul className="border-t border-solid-gray-300">
      {forms.map((form) => (
        <li className="border-b border-solid-gray-300 py-3" key={form.id}>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              className="link font-bold wrap-anywhere"
              params={{ formId: form.id }}
              to="/forms/$formId"
            >
              {form.fileName}
            </Link>
            <Tag tone={form.isShown ? "good" : "plain"}>
              {form.isShown ? said.shown : said.older}
            </Tag>
          </p>
          <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
            {read(form.editionTitle)}
            {"　"}
            {said.rows({ rows: form.rowCount, items: form.itemCount })}
            {"　"}
            <Moment at={form.confirmedAt} precision="day" />
          </p>
        </li>
      ))}
    </ul>
  );
}
