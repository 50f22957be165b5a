import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ChangePasswordDialog } from "./change-password-dialog.tsx";

/** The way to another password. There is no date by which it has to be changed. */
export function PasswordPart() {
  const { password } = useWords().secondFactor;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-[48em]">{password.lead}</p>
      <Button onClick={() => setOpen(true)}>{password.open}</Button>
      {isOpen && <ChangePasswordDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
