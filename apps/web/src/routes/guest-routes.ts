import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { documentLanguage } from "../language/first-language.ts";
import { loadWords } from "../language/load-words.ts";
import { searchOf, yes } from "../search-parameters.ts";
import { WholeErrorPage } from "../shell/error-page.tsx";
import { WholePendingPage } from "../shell/pending-page.tsx";
import { memberRoute } from "./member-route.ts";
import { rootRoute } from "./root-route.ts";

/** The page of a link, for whoever is nobody yet. */
export const guestEntryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/guest",
  validateSearch: searchOf({ ended: yes }),
  loader: () => loadWords(documentLanguage()),
  pendingComponent: WholePendingPage,
  errorComponent: WholeErrorPage,
  component: lazyRouteComponent(() => import("../guest/guest-page.tsx"), "GuestPage"),
});

/** Where a guest sends a file. */
export const guestFileRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/guest/file",
  component: lazyRouteComponent(() => import("../guest/guest-file-page.tsx"), "GuestFilePage"),
});
