import { Dialog as Base } from "@base-ui/react/dialog";
import CloseIcon from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";

export type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where closing would lose something: told instead of closing, when somebody presses Escape or beside it. */
  readonly onDismiss?: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog over the page. Focus goes in, stays in, and returns; Escape closes it, unless that would lose something. */
export function Dialog(props: DialogProps) {
  const { open, onClose, onDismiss = onClose, title, description, children } = props;
  const words = useWords();
  return (
    <Base.Root onOpenChange={(next) => !next && onDismiss()} open={open}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/50 print:hidden" />
        <Base.Viewport className="fixed inset-0 z-40 grid place-items-center overflow-y-auto p-4">
          <Base.Popup className="relative w-full max-w-136 rounded-12 border border-transparent bg-white p-6 shadow-4 outline-none">
            <Base.Title className="pr-10 text-std-20B-150">{title}</Base.Title>
            <Base.Close
              aria-label={words.shell.action.close}
              className="absolute top-5 right-4 inline-flex size-9 items-center justify-center rounded-6 hover:bg-solid-gray-100 print:hidden"
            >
              <CloseIcon aria-hidden="true" className="size-5" />
            </Base.Close>
            {description && (
              <Base.Description className="mt-2 text-solid-gray-800" render={<div />}>
                {description}
              </Base.Description>
            )}
            <div className="mt-5">{children}</div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** The row of buttons that ends a dialog: the deed last, at the right; on a phone it comes first, full width. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end [&>button]:max-sm:w-full">
      {children}
    </div>
  );
}
