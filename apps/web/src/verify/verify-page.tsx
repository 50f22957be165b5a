import { useMutation } from "@tanstack/react-query";
import UploadIcon from "lucide-react/icons/upload";
import { useRef } from "react";
import { useFileDrop } from "../file/use-file-drop.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { checkFile } from "./check-file.ts";
import { TrustDownload } from "./trust-download.tsx";
import { VerdictView } from "./verdict-view.tsx";

/** Anybody learns here whether a signed document was changed, and whether this installation sealed it. */
export function VerifyPage() {
  const { verify } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const check = useMutation({ mutationFn: checkFile });
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file && !check.isPending) check.mutate(file);
  };
  const isOver = useFileDrop(take);
  return (
    <Page lead={<p>{verify.lead}</p>} title={verify.title}>
      <div
        className={`flex flex-col items-start gap-3 rounded-8 border border-dashed px-5 py-6 ${isOver ? "border-key-900 bg-key-50" : "border-solid-gray-600"}`}
      >
        <input
          accept="application/pdf,.pdf"
          aria-label={verify.choose}
          className="hidden"
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
          ref={picker}
          type="file"
        />
        <Button
          busy={check.isPending}
          icon={UploadIcon}
          kind="primary"
          onClick={() => picker.current?.click()}
        >
          {verify.choose}
        </Button>
        <p>{verify.drop}</p>
        <p className="text-[0.9375rem] leading-160 text-solid-gray-800">{verify.privacy}</p>
      </div>
      {check.isPending && (
        <p role="status">{verify.running({ name: check.variables?.name ?? "" })}</p>
      )}
      <ProblemNotice error={check.error} />
      {check.data && !check.isPending && <VerdictView checked={check.data} />}
      <TrustDownload />
    </Page>
  );
}
