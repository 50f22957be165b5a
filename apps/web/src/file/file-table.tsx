import type { StoredFile } from "@bunkai/domain/file/stored-file";
import TrashIcon from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { RemoveFileDialog } from "./remove-file-dialog.tsx";
import { useFileColumns } from "./use-file-columns.tsx";

export type FileTableProps = {
  readonly files: readonly StoredFile[];
  readonly hasMore: boolean;
  readonly onNearEnd: () => void;
};

/** The files as a table. The name fetches the file. */
export function FileTable({ files, hasMore, onNearEnd }: FileTableProps) {
  const words = useWords();
  const facts = useFileColumns();
  const [removing, setRemoving] = useState<StoredFile | null>(null);
  const deeds: Column<StoredFile> = {
    key: "deeds",
    label: words.account.member.deeds,
    text: () => "",
    cell: (file, { tabIndex }) => (
      <RemoveButton file={file} onRemove={setRemoving} tabIndex={tabIndex} />
    ),
    widthRem: 7.5,
    isTool: true,
  };
  return (
    <>
      <DataTable
        caption={words.shell.nav.files}
        columns={[...facts, deeds]}
        hasMore={hasMore}
        keyOf={({ id }) => id}
        onNearEnd={onNearEnd}
        rows={files}
      />
      {removing && <RemoveFileDialog file={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function RemoveButton(props: {
  readonly file: StoredFile;
  readonly tabIndex: 0 | -1;
  readonly onRemove: (file: StoredFile) => void;
}) {
  const { file, tabIndex, onRemove } = props;
  const words = useWords();
  const reasonOff = useReasonOff();
  return (
    <Button
      aria-label={words.file.remove.of({ name: file.name })}
      icon={TrashIcon}
      kind="quiet"
      offReason={reasonOff("file.remove")}
      onClick={() => onRemove(file)}
      size="small"
      tabIndex={tabIndex}
    >
      {words.file.remove.open}
    </Button>
  );
}
