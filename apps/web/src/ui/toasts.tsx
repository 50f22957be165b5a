import { Toast } from "@base-ui/react/toast";
import AlertIcon from "lucide-react/icons/circle-alert";
import CheckIcon from "lucide-react/icons/circle-check";
import CloseIcon from "lucide-react/icons/x";
import { type ReactNode, useMemo } from "react";
import { useWords } from "../language/use-words.ts";
import { problemText } from "./problem-text.ts";

/** Short messages about what has just happened, read out by screen readers, gone after a while. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  return (
    <Toast.Provider limit={3} timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={words.shell.state.messages}
          // At the top of a phone: what one presses next stands at the bottom.
          className="fixed right-4 z-60 flex flex-col gap-2 max-sm:top-4 max-sm:left-4 sm:bottom-4 sm:w-96 print:hidden"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Says what was done, or what was refused. */
export function useToasts() {
  const words = useWords();
  const { add } = Toast.useToastManager();
  return useMemo(
    () => ({
      done: (title: string) => add({ title, type: "done" }),
      failed: (title: string) => add({ title, type: "refused", priority: "high" }),
      refused: (error: unknown) => {
        const { title, detail } = problemText(error, words);
        // A refusal stays until it is read.
        add({ title, description: detail, type: "refused", priority: "high", timeout: 0 });
      },
    }),
    [add, words],
  );
}

function ToastList() {
  const words = useWords();
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      className={`rounded-8 border-2 bg-white shadow-2 data-limited:hidden ${toast.type === "refused" ? "border-error-2" : "border-success-2"}`}
      key={toast.id}
      swipeDirection="right"
      toast={toast}
    >
      <Toast.Content className="flex items-start gap-3 px-4 py-3">
        {toast.type === "refused" ? (
          <AlertIcon aria-hidden="true" className="mt-1 size-5 shrink-0 text-error-2" />
        ) : (
          <CheckIcon aria-hidden="true" className="mt-1 size-5 shrink-0 text-success-2" />
        )}
        <div className="min-w-0 flex-1">
          <Toast.Title className="font-bold" render={<p />} />
          <Toast.Description className="text-[0.9375rem] leading-160" />
        </div>
        <Toast.Close
          aria-label={words.shell.action.close}
          className="inline-flex size-8 items-center justify-center rounded-6 hover:bg-solid-gray-100"
        >
          <CloseIcon aria-hidden="true" className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
