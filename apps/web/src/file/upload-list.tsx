import CheckIcon from "lucide-react/icons/circle-check";
import CloseIcon from "lucide-react/icons/x";
import { useTongue, useWords } from "../language/use-words.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { sizeText } from "./size-text.ts";
import type { UploadState, Uploads } from "./use-uploads.ts";

/** The files on their way, each with how far it is, and what was refused. */
export function UploadList({ uploads, stop, dismiss }: Uploads) {
  const words = useWords();
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={words.file.upload.list} className="flex flex-col gap-3">
      {uploads.map((upload) => (
        <li className="flex items-start gap-3" key={upload.key}>
          <div className="min-w-0 flex-1">
            <UploadLine upload={upload} />
          </div>
          {upload.state === "sending" ? (
            <IconButton
              icon={CloseIcon}
              label={words.file.upload.stop({ name: upload.name })}
              onClick={() => stop(upload.key)}
            />
          ) : (
            <IconButton
              icon={CloseIcon}
              label={words.file.upload.dismiss({ name: upload.name })}
              onClick={() => dismiss(upload.key)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function UploadLine({ upload }: { readonly upload: UploadState }) {
  const { words, language } = useTongue();
  const { name, sizeBytes, sentBytes, state, error } = upload;
  if (state === "failed") {
    return (
      <div className="flex flex-col gap-1">
        <p className="font-bold">{name}</p>
        <ProblemNotice error={error} />
      </div>
    );
  }
  if (state === "done") {
    return (
      <p className="flex items-center gap-2 py-1" role="status">
        <CheckIcon aria-hidden="true" className="size-5 shrink-0 text-success-2" />
        {words.file.upload.done({ name })}
      </p>
    );
  }
  const percent = sizeBytes === 0 ? null : Math.floor((sentBytes / sizeBytes) * 100);
  return (
    <ProgressBar
      label={name}
      percent={percent}
      text={`${sizeText(sentBytes, language)} / ${sizeText(sizeBytes, language)}`}
    />
  );
}
