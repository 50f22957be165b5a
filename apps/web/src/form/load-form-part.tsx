import type { FormWithoutItems } from "@bunkai/domain/catalog/form-without-items";
import type { FileId } from "@bunkai/domain/id";
import type { FormReadingView } from "@bunkai/domain/workbook/loaded-form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { editionsQuery } from "../disclosure/edition-queries.ts";
import { ProductChoice } from "../disclosure/product-choice.tsx";
import { WorkbookPicker } from "../disclosure/workbook-picker.tsx";
import { uploadFile } from "../file/upload-file.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { controlStyle } from "../ui/text-field.tsx";
import { formReadingQuery, loadForm } from "./form-queries.ts";

const OWN = "";

export type LoadFormPartProps = {
  /** The form whose official workbook it is to be; null: a person says which form it is. */
  readonly official: FormWithoutItems | null;
};

/** Whoever pressed a button further down is brought here, too. */
function focusFirst(control: HTMLSelectElement | null): void {
  control?.focus();
}

/** Loads the workbook of a form: which one it is, the file, and the column of answers where there are several. */
export function LoadFormPart({ official }: LoadFormPartProps) {
  const { disclosure, loadedForm } = useWords();
  const said = loadedForm.load;
  const kindId = useId();
  const read = useBilingual();
  const { organizationId } = useMembership();
  const editions = useQuery(editionsQuery(organizationId));
  const [editionKey, setEditionKey] = useState(OWN);
  const [file, setFile] = useState<File | null>(null);
  const { loading, percent } = useLoading(official);
  const open = loading.data && mustChoose(loading.data.form) ? loading.data : null;
  return (
    <Part title={said.title}>
      <Loaded query={editions}>
        {(forms) => (
          <div className="flex flex-col gap-4">
            <div className="flex flex-col gap-1">
              <label className="font-bold" htmlFor={kindId}>
                {said.kind}
              </label>
              <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{said.kindHint}</p>
              <select
                className={`${controlStyle} max-w-160`}
                id={kindId}
                ref={focusFirst}
                onChange={({ target }) => setEditionKey(target.value)}
                value={editionKey}
              >
                <option value={OWN}>{official ? read(official.title) : said.own}</option>
                {forms.map(({ key, title, version }) => (
                  <option key={key} value={key}>
                    {said.version({ title: read(title), version })}
                  </option>
                ))}
              </select>
            </div>
            <WorkbookPicker file={file} onPick={([first]) => first && setFile(first)} />
            {loading.isPending && file && (
              <ProgressBar
                label={
                  percent < 100
                    ? said.sending({ name: file.name })
                    : disclosure.import.reading({ name: file.name })
                }
                percent={percent < 100 ? percent : null}
                text=""
              />
            )}
            <ProblemNotice error={loading.error} />
            <div>
              <Button
                busy={loading.isPending}
                kind="primary"
                offReason={file ? null : said.chooseFile}
                onClick={() => file && loading.mutate({ file, editionKey: editionKey || null })}
              >
                {said.begin}
              </Button>
            </div>
            {open && file && (
              <>
                <p>{said.products}</p>
                <ProductChoice
                  busy={loading.isPending}
                  onChoose={(product) =>
                    loading.mutate({
                      file,
                      fileId: open.fileId,
                      editionKey: editionKey || null,
                      product,
                    })
                  }
                  products={open.form.reading.products}
                />
              </>
            )}
          </div>
        )}
      </Loaded>
    </Part>
  );
}

type Wish = {
  readonly file: File;
  readonly fileId?: FileId;
  readonly editionKey: string | null;
  readonly product?: string;
};

/** Sends the file, unless it is there already, has it read, and goes to what was read. */
function useLoading(official: FormWithoutItems | null) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const [percent, setPercent] = useState(0);
  const send = async (file: File) => {
    const onProgress = (sent: number) => setPercent(Math.floor((sent / file.size) * 100));
    const { signal } = new AbortController();
    return (await uploadFile({ file, organizationId, onProgress, signal })).id;
  };
  const loading = useMutation({
    mutationFn: async ({ editionKey, file, fileId, product }: Wish) => {
      const id = fileId ?? (await send(file));
      const body = { fileId: id, editionKey, ...(product !== undefined && { product }) };
      return { fileId: id, form: await loadForm(organizationId, body) };
    },
    onSuccess: async ({ form }) => {
      if (mustChoose(form)) return;
      queries.setQueryData(formReadingQuery(organizationId, form.id).queryKey, form);
      await navigate({
        to: "/forms/$formId",
        params: { formId: form.id },
        search: official ? { official: official.key } : {},
      });
    },
  });
  return { loading, percent };
}

/** A form with several columns of answers has no rows before one of them is chosen. */
function mustChoose({ reading }: FormReadingView): boolean {
  return reading.products.length > 0 && reading.layout.rows.length === 0;
}
