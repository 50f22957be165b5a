import { installationSchema } from "@bunkai/domain/operation/installation";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";

/** What this installation is, known to everybody. */
export const installationQuery = queryOptions({
  queryKey: ["installation"],
  queryFn: ({ signal }) => callApi({ path: "/installation", view: installationSchema, signal }),
  staleTime: 60_000,
});
