import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { frontRoutes } from "./routes/front-routes.ts";
import { guestEntryRoute, guestFileRoute } from "./routes/guest-routes.ts";
import { houseRoutes, personRoutes } from "./routes/house-routes.ts";
import { jobRoutes } from "./routes/job-routes.ts";
import { frameRoute, memberRoute } from "./routes/member-route.ts";
import { rootRoute } from "./routes/root-route.ts";
import { ErrorPage } from "./shell/error-page.tsx";
import { PendingPage } from "./shell/pending-page.tsx";

// All parts in all states, for those who build.

const hasComponentPage = import.meta.env.DEV || import.meta.env.VITE_COMPONENT_PAGE === "1";
const componentRoutes = hasComponentPage
  ? [
      createRoute({
        getParentRoute: () => rootRoute,
        path: "/ui",
        component: lazyRouteComponent(() => import("./ui/parts/parts-page.tsx"), "PartsPage"),
      }),
    ]
  : [];

const tree = rootRoute.addChildren([
  frontRoutes,
  guestEntryRoute,
  frameRoute.addChildren([
    ...personRoutes,
    memberRoute.addChildren([...houseRoutes, ...jobRoutes, guestFileRoute]),
  ]),
  ...componentRoutes,
]);

/** Every address of the web, each page a chunk of its own. After a change of page the focus goes to its title. */
export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree: tree,
    context: { queries },
    defaultErrorComponent: ErrorPage,
    defaultPendingComponent: PendingPage,
    defaultPendingMs: 150,
    defaultPreload: "intent",
    notFoundMode: "root",
    scrollRestoration: true,
  });
  router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
    if (fromLocation === undefined || fromLocation.pathname === toLocation.pathname) return;
    document.querySelector<HTMLElement>("#main h1")?.focus();
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
