import type { FileId } from "@bunkai/domain/id";
import { useMutation } from "@tanstack/react-query";
import UploadIcon from "lucide-react/icons/upload";
import { useRef, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { uploadFile } from "../file/upload-file.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";

/** The file that was received: kept byte for byte among the organisation's files. */
export function CopyFile(props: {
  /** The name of the one that is kept already. */
  readonly file: string | null;
  readonly onChange: (id: FileId) => void;
}) {
  const { file, onChange } = props;
  const said = useWords().receivedCopy.file;
  const { organizationId } = useMembership();
  const picker = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<{ readonly name: string; readonly percent: number } | null>(
    null,
  );
  const upload = useMutation({
    mutationFn: (chosen: File) =>
      uploadFile({
        file: chosen,
        organizationId,
        onProgress: (bytes) =>
          setSent({ name: chosen.name, percent: Math.floor((bytes / (chosen.size || 1)) * 100) }),
        signal: new AbortController().signal,
      }),
    onSuccess: ({ id, name }) => {
      setSent({ name, percent: 100 });
      onChange(id);
    },
  });
  const name = upload.data?.name ?? file;
  return (
    <div className="flex flex-col items-start gap-2">
      <span className="font-bold">{said.label}</span>
      <span className="text-[0.9375rem] leading-160 text-solid-gray-700">{said.hint}</span>
      <input
        aria-label={said.label}
        className="hidden"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) upload.mutate(chosen);
          event.target.value = "";
        }}
        ref={picker}
        type="file"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button busy={upload.isPending} icon={UploadIcon} onClick={() => picker.current?.click()}>
          {name ? said.another : said.choose}
        </Button>
        {name && <span>{name}</span>}
      </div>
      {upload.isPending && sent && (
        <ProgressBar label={sent.name} percent={sent.percent} text={`${sent.percent}%`} />
      )}
      <ProblemNotice error={upload.error} />
    </div>
  );
}
