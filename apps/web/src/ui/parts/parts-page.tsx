import { useEffect } from "react";
import { LanguageSwitch } from "../../shell/language-switch.tsx";
import { ToastProvider } from "../toasts.tsx";
import { ActionParts } from "./action-parts.tsx";
import { FormParts } from "./form-parts.tsx";
import { MarkParts } from "./mark-parts.tsx";
import { StateParts } from "./state-parts.tsx";
import { TableParts } from "./table-parts.tsx";

/** All parts in all states, for those who build. Headings are the names in the code. */
export function PartsPage() {
  useEffect(() => {
    document.title = "ui – Bunkai";
  }, []);
  return (
    <ToastProvider>
      <main className="mx-auto flex max-w-280 flex-col gap-12 px-4 py-8 sm:px-8" id="main">
        <header className="flex items-center justify-between gap-4">
          <h1 className="text-std-28B-150">ui</h1>
          <LanguageSwitch />
        </header>
        <ActionParts />
        <FormParts />
        <StateParts />
        <MarkParts />
        <TableParts />
      </main>
    </ToastProvider>
  );
}
