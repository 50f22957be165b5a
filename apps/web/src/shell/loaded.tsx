import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

export type LoadedProps<Data> = {
  readonly query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch" | "isFetching">;
  /** How many grey lines keep the place. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
};

/** What was asked of the server: grey lines while it loads, the problem with a way to retry, or the thing itself. */
export function Loaded<Data>({ query, lines = 4, children }: LoadedProps<Data>) {
  const words = useFrontWords();
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <Skeleton lines={lines} />;
  return (
    <ProblemNotice error={query.error}>
      <div className="mt-3">
        <Button busy={query.isFetching} onClick={() => query.refetch()} size="small">
          {words.shell.action.retry}
        </Button>
      </div>
    </ProblemNotice>
  );
}
