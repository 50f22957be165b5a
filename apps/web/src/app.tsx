import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Language } from "@bunkai/language/language";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import type { FrontWords } from "./language/front-words.ts";
import { WordsProvider } from "./language/words-provider.tsx";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";

export type AppProps = { readonly language: Language; readonly words: FrontWords };

/** The whole of Bunkai in the browser. */
export function App({ language, words }: AppProps) {
  const [{ queries, router }] = useState(() => {
    const queries = createQueryClient(() => void router.invalidate());
    const router = createAppRouter(queries);
    return { queries, router };
  });
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queries}>
        <WordsProvider language={language} words={words}>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </CSPProvider>
  );
}
