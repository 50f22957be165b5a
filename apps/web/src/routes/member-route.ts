import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { demandMembership, demandSignIn } from "../account/guards.ts";
import { documentLanguage } from "../language/first-language.ts";
import { loadWords } from "../language/load-words.ts";
import { WholeErrorPage } from "../shell/error-page.tsx";
import { WholePendingPage } from "../shell/pending-page.tsx";
import { rootRoute } from "./root-route.ts";

/** Above every page of somebody who is signed in. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "frame",
  beforeLoad: demandSignIn,
  loader: () => loadWords(documentLanguage()),
  pendingComponent: WholePendingPage,
  errorComponent: WholeErrorPage,
  component: lazyRouteComponent(() => import("../shell/frame.tsx"), "Frame"),
});

/** Above every page of a member of an organisation. */
export const memberRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: "member",
  beforeLoad: demandMembership,
  component: lazyRouteComponent(() => import("../account/member-area.tsx"), "MemberArea"),
});
