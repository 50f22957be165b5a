import { fileTypes, type StoredFile } from "@bunkai/domain/file/stored-file";
import { useTongue } from "../language/use-words.ts";
import { Hash } from "../ui/hash.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { Term } from "../ui/term.tsx";
import { DownloadLink } from "./download-link.tsx";
import { sizeText } from "./size-text.ts";

/** What is told of a file, column by column. */
export function useFileColumns(): readonly Column<StoredFile>[] {
  const { words, language } = useTongue();
  const momentText = useMomentText();
  const { field } = words.file;
  return [
    {
      key: "name",
      label: field.name,
      text: ({ name }) => name,
      cell: (file, { tabIndex }) => (
        <>
          <DownloadLink file={file} tabIndex={tabIndex} />
          {file.sentBy && (
            <span className="block text-[0.875rem] text-solid-gray-700 wrap-anywhere">
              {words.guest.file.sentBy({ email: file.sentBy })}
            </span>
          )}
        </>
      ),
      widthRem: 16,
    },
    { key: "type", label: field.type, text: ({ type }) => typeText(type), widthRem: 6 },
    {
      key: "size",
      label: field.size,
      text: ({ sizeBytes }) => sizeText(sizeBytes, language),
      align: "end",
      widthRem: 6,
    },
    {
      key: "addedAt",
      label: field.addedAt,
      text: ({ addedAt }) => momentText(addedAt, "minute"),
      cell: ({ addedAt }) => <Moment at={addedAt} />,
      widthRem: 13,
    },
    {
      key: "sha256",
      label: field.sha256,
      head: <Term meaning={words.file.term.sha256}>{field.sha256}</Term>,
      text: ({ sha256 }) => sha256,
      cell: ({ sha256, name }, { tabIndex }) => (
        <Hash copyLabel={words.file.copyHash({ name })} hash={sha256} tabIndex={tabIndex} />
      ),
      widthRem: 12,
    },
  ];
}

function typeText(type: string): string {
  const known: Readonly<Record<string, string>> = fileTypes;
  return known[type]?.toUpperCase() ?? type;
}
