import { openSessionSchema } from "@bunkai/domain/account/open-session";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

/** Where the person is signed in, the place used last first. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async ({ signal }) => {
    const view = z.object({ items: z.array(openSessionSchema) });
    return (await callApi({ path: "/me/sessions", view, signal })).items;
  },
});
