import { useMutation } from "@tanstack/react-query";
import DownloadIcon from "lucide-react/icons/download";
import { useMembership } from "../account/use-membership.ts";
import { fetchFile, saveFile } from "../file/fetch-file.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import type { ButtonSize } from "../ui/button-style.ts";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { usePreferences } from "../ui/preferences.ts";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { useToasts } from "../ui/toasts.tsx";

export type SheetMenuProps = {
  /** Where the sheet is in the interface, such as `/revisions/…`. */
  readonly place: `/${string}`;
  /** Issued sheets have a text of their own for programs: the one that was hashed. */
  readonly issued: boolean;
  /** Why nothing can be taken along now, or null. */
  readonly offReason?: string | null;
  readonly size?: ButtonSize;
};

/** 取り出す: the sheet as a file. A PDF is made while one waits. */
export function SheetMenu({ place, issued, offReason = null, size = "normal" }: SheetMenuProps) {
  const { file } = useWords().disclosure;
  const [{ era }] = usePreferences();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const taking = useMutation({
    mutationFn: (path: `/${string}`) => fetchFile(path, organizationId),
    onSuccess: (fetched) => {
      saveFile(fetched);
      toasts.done(file.done({ name: fetched.name }));
    },
    onError: toasts.refused,
  });
  const ways = [
    ["pdf", file.format.pdf, "sheet.pdf"],
    ["xlsx", file.format.xlsx, "sheet.xlsx"],
    ["csv", file.format.csv, "sheet.csv"],
    issued
      ? ["json", file.format.content, "content.json"]
      : ["json", file.format.json, "sheet.json"],
  ] as const;
  const isMakingPdf = taking.isPending && taking.variables.includes("/sheet.pdf");
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-3">
      <Menu
        align="start"
        trigger={
          <Button busy={taking.isPending} icon={DownloadIcon} size={size}>
            {file.open}
          </Button>
        }
      >
        {ways.map(([key, label, name]) => (
          <MenuItem
            key={key}
            offReason={offReason}
            onSelect={() => taking.mutate(`${place}/${name}${era ? "?era=true" : ""}`)}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
      {isMakingPdf && (
        <div aria-live="polite" className="w-48">
          <ProgressBar label={file.making} percent={null} text="" />
        </div>
      )}
    </div>
  );
}
