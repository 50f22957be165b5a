import { isReadFromWorkbook } from "@bunkai/domain/workbook/is-read-from-workbook";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { ImportPreviewView } from "./import-preview.tsx";
import type { ImportTarget } from "./import-target.ts";
import { LayoutPart } from "./layout-part.tsx";
import { ProductChoice } from "./product-choice.tsx";
import { readWorkbook } from "./read-workbook.ts";
import { WorkbookPicker } from "./workbook-picker.tsx";

export type ImportReaderProps = {
  readonly target: ImportTarget;
  /** The way back to the draft. */
  readonly back: ReactNode;
};

/** The page that reads a workbook for a draft, of one's own or received. */
export function ImportReader({ back, target }: ImportReaderProps) {
  const words = useWords();
  const { organizationId } = useMembership();
  const { basePath, edition } = target;
  const [file, setFile] = useState<File | null>(null);
  const reading = useMutation({
    mutationFn: (wish: { file: File; product: string | null }) =>
      readWorkbook({ ...wish, organizationId, basePath }),
  });
  const begin = (files: readonly File[]) => {
    const [first] = files;
    if (!first || reading.isPending) return;
    setFile(first);
    reading.mutate({ file: first, product: null });
  };
  const { import: said } = words.disclosure;
  const isRead = isReadFromWorkbook(edition);
  const preview = reading.data;
  const mustChoose = preview && preview.reading.products.length > 0 && !preview.reading.product;
  return (
    <Page
      lead={
        <>
          <p>{back}</p>
          {isRead && <p className="mt-1">{said.lead}</p>}
        </>
      }
      title={said.title}
    >
      {isRead ? (
        <WorkbookPicker file={file} onPick={begin} />
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
      {preview && file && (
        <LayoutPart
          editionKey={edition.key}
          key={`layout ${preview.id}`}
          onReread={() => reading.mutate({ file, product: null })}
          preview={preview}
        />
      )}
      {preview && !mustChoose && (
        <ImportPreviewView key={preview.id} preview={preview} target={target} />
      )}
    </Page>
  );
}
