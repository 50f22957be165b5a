import type { ShownWording } from "@bunkai/domain/workbook/shown-wording";
import { Link } from "@tanstack/react-router";
import InfoIcon from "lucide-react/icons/file-spreadsheet";
import { useWords } from "../language/use-words.ts";

/** Says that items are shown in the numbers and words of a form that the organisation loaded. Null draws nothing. */
export function WordingNotice({ wording }: { readonly wording: ShownWording | null }) {
  const { loadedForm: said } = useWords();
  if (!wording) return null;
  const { fileName: file, formId } = wording;
  return (
    <p className="flex items-start gap-2 text-[0.9375rem] leading-160 text-solid-gray-800">
      <InfoIcon aria-hidden="true" className="mt-1 size-4 shrink-0 text-key-900" />
      <Link className="link min-w-0 wrap-anywhere" params={{ formId }} to="/forms/$formId">
        {said.wording({ file })}
      </Link>
    </p>
  );
}
