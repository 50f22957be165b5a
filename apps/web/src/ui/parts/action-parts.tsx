import DownloadIcon from "lucide-react/icons/download";
import TrashIcon from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useWords } from "../../language/use-words.ts";
import { unreachable } from "../../problem.ts";
import { Button } from "../button.tsx";
import { CopyButton } from "../copy-button.tsx";
import { Dialog, DialogActions } from "../dialog.tsx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "../menu.tsx";
import { Term } from "../term.tsx";
import { useToasts } from "../toasts.tsx";
import { Sample } from "./sample.tsx";

const kinds = ["primary", "secondary", "quiet", "danger"] as const;
const sizes = ["normal", "small"] as const;

/** Buttons, menus, dialogs, terms, toasts. */
export function ActionParts() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const toasts = useToasts();
  const { action } = words.shell;
  return (
    <>
      {sizes.map((size) => (
        <Sample key={size} name={`Button ${size}`}>
          {kinds.map((kind) => (
            <Button key={kind} kind={kind} size={size}>
              {action.save}
            </Button>
          ))}
          <Button icon={DownloadIcon} size={size}>
            {action.more}
          </Button>
          <Button busy kind="primary" size={size}>
            {action.save}
          </Button>
          <Button kind="primary" offReason={words.account.off.lastAdministrator} size={size}>
            {action.save}
          </Button>
        </Sample>
      ))}
      <Sample name="CopyButton, Term">
        <CopyButton label={words.shell.table.copy} text="Bunkai" />
        <p>
          <Term meaning={words.audit.term.hash}>{words.audit.field.hash}</Term>
        </p>
      </Sample>
      <Sample name="Menu">
        <Menu align="start" trigger={<Button>{words.shell.nav.menu}</Button>}>
          <MenuChoice
            label={words.shell.language.label}
            onChoose={() => undefined}
            options={[
              { value: "ja", label: words.shell.language.name.ja },
              { value: "en", label: words.shell.language.name.en },
            ]}
            value="ja"
          />
          <MenuSeparator />
          <MenuItem onSelect={() => undefined}>{action.save}</MenuItem>
          <MenuItem
            offReason={words.account.off.lastAdministrator}
            onSelect={() => undefined}
            tone="danger"
          >
            {words.account.leave.open}
          </MenuItem>
          <MenuItem icon={TrashIcon} onSelect={() => undefined} tone="danger">
            {words.file.remove.open}
          </MenuItem>
        </Menu>
      </Sample>
      <Sample name="Dialog">
        <Button onClick={() => setOpen(true)}>{words.file.remove.open}</Button>
        <Dialog
          description={<p>{words.file.remove.detail}</p>}
          onClose={() => setOpen(false)}
          open={open}
          title={words.file.remove.title({ name: "Bunkai.pdf" })}
        >
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{action.cancel}</Button>
            <Button kind="danger" onClick={() => setOpen(false)}>
              {words.file.remove.open}
            </Button>
          </DialogActions>
        </Dialog>
      </Sample>
      <Sample name="useToasts">
        <Button onClick={() => toasts.done(words.shell.state.copied)}>done</Button>
        <Button onClick={() => toasts.failed(words.shell.state.copyRefused)}>failed</Button>
        <Button onClick={() => toasts.refused(unreachable())}>refused</Button>
      </Sample>
    </>
  );
}
