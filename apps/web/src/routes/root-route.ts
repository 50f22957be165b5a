import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet, retainSearchParams } from "@tanstack/react-router";
import { searchOf, text } from "../search-parameters.ts";
import { WholeErrorPage } from "../shell/error-page.tsx";
import { NotFoundPage } from "../shell/not-found-page.tsx";

const rootSearch = searchOf({ organization: text });

/** Above every page. */
export const rootRoute = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: WholeErrorPage,
  // For people of several organisations: a link with it shows the same organisation to its next reader.
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams<ReturnType<typeof rootSearch>>(["organization"])] },
});
