import UploadIcon from "lucide-react/icons/upload";
import { useRef } from "react";
import { useFileDrop } from "../file/use-file-drop.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";

export type WorkbookPickerProps = {
  readonly file: File | null;
  readonly onPick: (files: readonly File[]) => void;
};

/** Chooses a workbook, by the dialog of the system or by dropping it. */
export function WorkbookPicker(props: WorkbookPickerProps) {
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
