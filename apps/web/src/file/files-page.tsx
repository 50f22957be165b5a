import { useInfiniteQuery } from "@tanstack/react-query";
import FilesIcon from "lucide-react/icons/files";
import UploadIcon from "lucide-react/icons/upload";
import { type RefObject, useRef } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { GuestPart } from "../guest/guest-part.tsx";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { filesQuery } from "./file-queries.ts";
import { FileTable } from "./file-table.tsx";
import { UploadList } from "./upload-list.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useUploads } from "./use-uploads.ts";

/** The files of the organisation: add by button or by dropping, fetch, remove. */
export function FilesPage() {
  const words = useWords();
  const { organizationId } = useMembership();
  const query = useInfiniteQuery(filesQuery(organizationId));
  const uploads = useUploads(organizationId);
  const picker = useRef<HTMLInputElement>(null);
  const offReason = useReasonOff()("file.add");
  const isOver = useFileDrop(offReason === null ? uploads.add : null);
  return (
    <Page
      action={
        <Button
          icon={UploadIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => picker.current?.click()}
        >
          {words.file.upload.open}
        </Button>
      }
      lead={<p>{words.file.lead}</p>}
      offReason={offReason}
      title={words.shell.nav.files}
    >
      <FilePicker onPick={uploads.add} picker={picker} />
      <div
        className={`flex flex-col gap-6 rounded-8 ${isOver ? "outline-2 outline-offset-8 outline-key-900 outline-dashed" : ""}`}
      >
        <UploadList {...uploads} />
        <Loaded query={query}>
          {({ pages }) => {
            const files = pages.flatMap((page) => page.items);
            return files.length === 0 ? (
              <Empty icon={FilesIcon} title={words.file.empty.title}>
                {words.file.empty.body}
              </Empty>
            ) : (
              <FileTable
                files={files}
                hasMore={query.hasNextPage}
                onNearEnd={() => !query.isFetchingNextPage && void query.fetchNextPage()}
              />
            );
          }}
        </Loaded>
      </div>
      <GuestPart place={{ kind: "file" }} />
    </Page>
  );
}

/** The browser's own dialog, opened by the button of the page. */
function FilePicker(props: {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onPick: (files: File[]) => void;
}) {
  const { picker, onPick } = props;
  const words = useWords();
  return (
    <input
      aria-label={words.file.upload.open}
      className="hidden"
      multiple
      onChange={(event) => {
        onPick([...(event.target.files ?? [])]);
        event.target.value = "";
      }}
      ref={picker}
      type="file"
    />
  );
}
