import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { isReadFromWorkbook } from "@bunkai/domain/workbook/is-read-from-workbook";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import UploadIcon from "lucide-react/icons/upload";
import { useRef, useState } from "react";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useFileDrop } from "../file/use-file-drop.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { draftQuery } from "./draft-queries.ts";
import { ImportPreviewView } from "./import-preview.tsx";
import { ProductChoice } from "./product-choice.tsx";
import { readWorkbook } from "./read-workbook.ts";

/** Reads a filled-in workbook for a draft: first what was understood, and only then, by a press, into the draft. */
export function ImportPage() {
  return (
    <Allowed deed="disclosure.write">
      <Import />
    </Allowed>
  );
}

function Import() {
  const { disclosureId } = useParams({ from: "/frame/member/disclosures/$disclosureId/import" });
  const { organizationId } = useMembership();
  // Anew: the draft may just have been written on.
  const query = useQuery({ ...draftQuery(organizationId, disclosureId), staleTime: 0 });
  return <LoadedPage query={query}>{(view) => <Reader view={view} />}</LoadedPage>;
}

function Reader({ view }: { readonly view: DisclosureView }) {
  const words = useWords();
  const read = useBilingual();
  const { organizationId } = useMembership();
  const { disclosure, edition } = view;
  const [file, setFile] = useState<File | null>(null);
  const reading = useMutation({
    mutationFn: (wish: { file: File; product: string | null }) =>
      readWorkbook({ ...wish, organizationId, disclosureId: disclosure.id }),
  });
  const begin = (files: readonly File[]) => {
    const [first] = files;
    if (!first || reading.isPending) return;
    setFile(first);
    reading.mutate({ file: first, product: null });
  };
  const { import: said } = words.disclosure;
  const preview = reading.data;
  const mustChoose = preview && preview.reading.products.length > 0 && !preview.reading.product;
  return (
    <Page
      lead={
        <>
          <p>
            <Link
              className="link"
              params={{ disclosureId: disclosure.id }}
              to="/disclosures/$disclosureId"
            >
              {[disclosure.header.offeringName, read(edition.title)].filter(Boolean).join(" ")}
            </Link>
          </p>
          {isReadFromWorkbook(edition) && <p className="mt-1">{said.lead}</p>}
        </>
      }
      title={said.title}
    >
      {isReadFromWorkbook(edition) ? (
        <Picker file={file} onPick={begin} />
      ) : (
        <Notice title={said.typedIn} tone="information" />
      )}
      {reading.isPending && file && (
        <ProgressBar label={said.reading({ name: file.name })} percent={null} text="" />
      )}
      <ProblemNotice error={reading.error} />
      {preview && file && mustChoose && (
        <ProductChoice
          busy={reading.isPending}
          onChoose={(product) => reading.mutate({ file, product })}
          products={preview.reading.products}
        />
      )}
      {preview && !mustChoose && (
        <ImportPreviewView key={preview.id} preview={preview} view={view} />
      )}
    </Page>
  );
}

function Picker(props: {
  readonly file: File | null;
  readonly onPick: (files: readonly File[]) => void;
}) {
  const { file, onPick } = props;
  const { import: said } = useWords().disclosure;
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(onPick);
  return (
    <div
      className={`flex flex-wrap items-center gap-4 rounded-8 border border-dashed px-6 py-5 ${isOver ? "border-key-900 bg-key-50" : "border-solid-gray-420"}`}
    >
      <input
        accept=".xlsx,.xlsm"
        aria-label={said.choose}
        className="hidden"
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
        ref={picker}
        type="file"
      />
      <Button
        icon={UploadIcon}
        kind={file ? "secondary" : "primary"}
        onClick={() => picker.current?.click()}
      >
        {file ? said.chooseAnother : said.choose}
      </Button>
      <p className="min-w-0 text-[0.9375rem] leading-160">{file ? file.name : said.drop}</p>
    </div>
  );
}
