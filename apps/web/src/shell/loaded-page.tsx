import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Page } from "../ui/page.tsx";
import { Loaded } from "./loaded.tsx";
import { PendingPage } from "./pending-page.tsx";

export type LoadedPageProps<Data> = {
  readonly query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch" | "isFetching">;
  readonly children: (data: Data) => ReactNode;
};

/** A page about one thing, whose title is known only once the thing is there. */
export function LoadedPage<Data>({ query, children }: LoadedPageProps<Data>) {
  const words = useWords();
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <PendingPage />;
  const isMissing = isProblem(query.error, "not_found") || isProblem(query.error, "invalid_input");
  return (
    <Page title={isMissing ? words.shell.notFound.title : words.shell.broken.title}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}
