import type { Installation } from "@bunkai/domain/operation/installation";
import { queryOptions } from "@tanstack/react-query";
import { callApi, type View } from "../api.ts";
import { recordOf } from "../record-of.ts";

type FirstFacts = Omit<Installation, "version">;

/** Read by hand: the first page asks for it, and should not load zod for a few flags. */
const firstFactsView: View<FirstFacts> = {
  parse: (answer) => {
    const { firstRun, mailIsSent, outboxIsOpen, samples } = recordOf(answer);
    return {
      firstRun: firstRun === true,
      mailIsSent: mailIsSent === true,
      outboxIsOpen: outboxIsOpen === true,
      samples: samplesOf(samples),
    };
  },
};

function samplesOf(told: unknown): FirstFacts["samples"] {
  const { done, total } = recordOf(told);
  return typeof done === "number" && typeof total === "number" ? { done, total } : null;
}

/** What this installation is, known to everybody. */
export const installationQuery = queryOptions({
  queryKey: ["installation"],
  queryFn: ({ signal }) => callApi({ path: "/installation", view: firstFactsView, signal }),
  staleTime: 60_000,
});
