import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { installationQuery } from "./installation-query.ts";

const LOOK_MS = 2000;

/** Fetched only while a demo is being filled. */
const Notice = lazy(() =>
  import("../ui/notice.tsx").then((module) => ({ default: module.Notice })),
);

/**
 * Says on every page that a demo is still being filled, and how far it has come. What the page shows is read anew once
 * all samples are in. Nothing at any other time: asked for once.
 */
export function SamplesNotice() {
  const { samples: words } = useFrontWords().shell;
  const { data } = useQuery({
    ...installationQuery,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.samples ? LOOK_MS : false),
  });
  const samples = data?.samples ?? null;
  useReadAnewAfter(samples !== null);
  if (!samples) return null;
  return (
    <div className="mb-6 print:hidden">
      <Suspense>
        <Notice title={words.title(samples)} tone="information">
          {data?.firstRun ? words.accounts : words.some}
        </Notice>
      </Suspense>
    </div>
  );
}

function useReadAnewAfter(isGoingOn: boolean): void {
  const queries = useQueryClient();
  const wasGoingOn = useRef(false);
  useEffect(() => {
    if (wasGoingOn.current && !isGoingOn) void queries.invalidateQueries();
    wasGoingOn.current = isGoingOn;
  }, [isGoingOn, queries]);
}
