import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
} from "@tanstack/react-router";
import { demandMembership, demandSignIn } from "./account/guards.ts";
import { documentLanguage } from "./language/first-language.ts";
import { loadWords } from "./language/load-words.ts";
import { oneOf, ordinal, searchOf, text } from "./search-parameters.ts";
import { ErrorPage, WholeErrorPage } from "./shell/error-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PendingPage, WholePendingPage } from "./shell/pending-page.tsx";

const rootSearch = searchOf({ organization: text });

const rootRoute = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: WholeErrorPage,
  // For people of several organisations: a link with it shows the same organisation to its next reader.
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams<ReturnType<typeof rootSearch>>(["organization"])] },
});

// Before signing in.

const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "front",
  pendingComponent: WholePendingPage,
  errorComponent: WholeErrorPage,
  component: lazyRouteComponent(() => import("./shell/front.tsx"), "Front"),
});
const welcomeRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/welcome",
  component: lazyRouteComponent(() => import("./account/welcome-page.tsx"), "WelcomePage"),
});
const signInRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/sign-in",
  validateSearch: searchOf({ next: text }),
  component: lazyRouteComponent(() => import("./account/sign-in-page.tsx"), "SignInPage"),
});
const signUpRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/sign-up",
  component: lazyRouteComponent(() => import("./account/sign-up-page.tsx"), "SignUpPage"),
});
const checkMailRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/check-mail",
  validateSearch: searchOf({ email: text }),
  component: lazyRouteComponent(() => import("./account/check-mail-page.tsx"), "CheckMailPage"),
});
const verifyRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/verify",
  validateSearch: searchOf({ error: text }),
  component: lazyRouteComponent(() => import("./account/verify-page.tsx"), "VerifyPage"),
});
const forgotRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/forgot-password",
  component: lazyRouteComponent(
    () => import("./account/forgot-password-page.tsx"),
    "ForgotPasswordPage",
  ),
});
const resetRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/reset-password",
  validateSearch: searchOf({ error: text }),
  component: lazyRouteComponent(
    () => import("./account/reset-password-page.tsx"),
    "ResetPasswordPage",
  ),
});
const acceptRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/invitations/accept",
  component: lazyRouteComponent(
    () => import("./account/accept-invitation-page.tsx"),
    "AcceptInvitationPage",
  ),
});
const openOutboxRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/outbox",
  component: lazyRouteComponent(() => import("./notification/outbox-page.tsx"), "OpenOutboxPage"),
});

// Signed in.

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "frame",
  beforeLoad: demandSignIn,
  loader: () => loadWords(documentLanguage()),
  pendingComponent: WholePendingPage,
  errorComponent: WholeErrorPage,
  component: lazyRouteComponent(() => import("./shell/frame.tsx"), "Frame"),
});
const foundRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/organizations/new",
  component: lazyRouteComponent(
    () => import("./account/found-organization-page.tsx"),
    "FoundOrganizationPage",
  ),
});
const personalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/personal",
  component: lazyRouteComponent(
    () => import("./account/personal-settings-page.tsx"),
    "PersonalSettingsPage",
  ),
});

// Signed in, and member of an organisation.

const memberRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: "member",
  beforeLoad: demandMembership,
  component: lazyRouteComponent(() => import("./account/member-area.tsx"), "MemberArea"),
});
const homeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./shell/home-page.tsx"), "HomePage"),
});
const inboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/inbox",
  validateSearch: searchOf({ show: oneOf("unread", "all") }),
  component: lazyRouteComponent(() => import("./notification/inbox-page.tsx"), "InboxPage"),
});
const auditRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/audit",
  validateSearch: searchOf({ entry: ordinal }),
  component: lazyRouteComponent(() => import("./audit/audit-page.tsx"), "AuditPage"),
});
const organizationRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/organization",
  component: lazyRouteComponent(
    () => import("./account/organization-page.tsx"),
    "OrganizationPage",
  ),
});
const membersRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/members",
  component: lazyRouteComponent(() => import("./account/members-page.tsx"), "MembersPage"),
});
const filesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/files",
  component: lazyRouteComponent(() => import("./file/files-page.tsx"), "FilesPage"),
});
const outboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/outbox",
  component: lazyRouteComponent(() => import("./notification/outbox-page.tsx"), "OutboxPage"),
});

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
  frontRoute.addChildren([
    welcomeRoute,
    signInRoute,
    signUpRoute,
    checkMailRoute,
    verifyRoute,
    forgotRoute,
    resetRoute,
    acceptRoute,
    openOutboxRoute,
  ]),
  frameRoute.addChildren([
    foundRoute,
    personalRoute,
    memberRoute.addChildren([
      homeRoute,
      inboxRoute,
      auditRoute,
      organizationRoute,
      membersRoute,
      filesRoute,
      outboxRoute,
    ]),
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
