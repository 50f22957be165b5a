import type { ReactNode } from "react";
import { Brand } from "./brand.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** One narrow column under the brand, nothing to choose but the tongue: where nobody is signed in yet, or nothing else can be drawn. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-solid-gray-50">
      <header className="flex min-h-14 items-center justify-between border-b border-solid-gray-300 bg-white px-4 sm:px-6">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className="flex-1 px-4 py-8 sm:py-14" id="main" tabIndex={-1}>
        <div className="mx-auto max-w-136 rounded-12 border border-solid-gray-300 bg-white px-5 py-8 sm:px-10">
          {children}
        </div>
      </main>
    </div>
  );
}
