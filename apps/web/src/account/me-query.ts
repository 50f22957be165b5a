import type { Me } from "@bunkai/domain/account/member";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";

/** Who is signed in. Fails with `not_signed_in` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }): Promise<Me> => callApi({ path: "/me", view: loadMeSchema, signal }),
  staleTime: 5 * 60_000,
});

async function loadMeSchema() {
  return (await import("@bunkai/domain/account/member")).meSchema;
}
