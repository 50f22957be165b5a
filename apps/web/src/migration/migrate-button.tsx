import MoveIcon from "lucide-react/icons/arrow-up-from-line";
import { useState } from "react";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { MigrationDialog, type MigrationDialogProps } from "./migration-dialog.tsx";

/** Opens the way from an older edition of a form to a newer one. */
export function MigrateButton({ choice, offeringId }: Omit<MigrationDialogProps, "onClose">) {
  const words = useWords();
  const read = useBilingual();
  const [open, setOpen] = useState(false);
  const offReason = useReasonOff()("disclosure.write");
  const [target] = choice.targets;
  if (!target) return null;
  return (
    <>
      <Button
        aria-label={words.migration.openOf({ from: read(choice.title), to: read(target.title) })}
        icon={MoveIcon}
        offReason={offReason}
        onClick={() => setOpen(true)}
      >
        {words.migration.open}
      </Button>
      {open && (
        <MigrationDialog choice={choice} offeringId={offeringId} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
