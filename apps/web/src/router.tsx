import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
} from "@tanstack/react-router";
import { z } from "zod";
import { demandMembership, demandSignIn } from "./account/guards.ts";
import { matrixSearchSchema } from "./responsibility/matrix-search.ts";
import { ErrorPage, WholeErrorPage } from "./shell/error-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PendingPage, WholePendingPage } from "./shell/pending-page.tsx";

const text = z.string().optional().catch(undefined);
/** Words to look for: a number typed into the address is a word, too. */
const wanted = z.coerce.string().optional().catch(undefined);
const yes = z.literal(true).optional().catch(undefined);

const rootRoute = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: WholeErrorPage,
  // For people of several organisations: a link with it shows the same organisation to its next reader.
  validateSearch: z.object({ organization: text }),
  search: { middlewares: [retainSearchParams(["organization"])] },
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
  validateSearch: z.object({ next: text }),
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
  validateSearch: z.object({ email: text }),
  component: lazyRouteComponent(() => import("./account/check-mail-page.tsx"), "CheckMailPage"),
});
const mailConfirmedRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/mail-confirmed",
  validateSearch: z.object({ error: text }),
  component: lazyRouteComponent(
    () => import("./account/mail-confirmed-page.tsx"),
    "MailConfirmedPage",
  ),
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
  validateSearch: z.object({ error: text }),
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
const verifyRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/verify",
  component: lazyRouteComponent(() => import("./verify/verify-page.tsx"), "VerifyPage"),
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
  validateSearch: z.object({ show: z.enum(["unread", "all"]).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./notification/inbox-page.tsx"), "InboxPage"),
});
const matricesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/matrices",
  component: lazyRouteComponent(() => import("./responsibility/matrices-page.tsx"), "MatricesPage"),
});
const openMatrixRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/matrices/new",
  validateSearch: z.object({ offering: text, words: text }),
  component: lazyRouteComponent(
    () => import("./responsibility/open-matrix-page.tsx"),
    "OpenMatrixPage",
  ),
});
const matrixRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/matrices/$matrixId",
  validateSearch: matrixSearchSchema,
  component: lazyRouteComponent(() => import("./responsibility/matrix-page.tsx"), "MatrixPage"),
});
const agreementRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/agreements/$agreementId",
  component: lazyRouteComponent(() => import("./agreement/agreement-page.tsx"), "AgreementPage"),
});
const contractsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/contracts",
  component: lazyRouteComponent(() => import("./contract/contracts-page.tsx"), "ContractsPage"),
});
const contractRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/contracts/$contractId",
  component: lazyRouteComponent(() => import("./contract/contract-page.tsx"), "ContractPage"),
});
const offeringsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/offerings",
  component: lazyRouteComponent(() => import("./offering/offerings-page.tsx"), "OfferingsPage"),
});
const offeringRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/offerings/$offeringId",
  component: lazyRouteComponent(() => import("./offering/offering-page.tsx"), "OfferingPage"),
});
const draftRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/disclosures/$disclosureId",
  validateSearch: z.object({ item: text }),
  component: lazyRouteComponent(() => import("./disclosure/draft-page.tsx"), "DraftPage"),
});
const importRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/disclosures/$disclosureId/import",
  component: lazyRouteComponent(() => import("./disclosure/import-page.tsx"), "ImportPage"),
});
const revisionRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/revisions/$revisionId",
  validateSearch: z.object({ item: text }),
  component: lazyRouteComponent(() => import("./disclosure/revision-page.tsx"), "RevisionPage"),
});
const findRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/find",
  validateSearch: z.object({ words: wanted, chosen: text }),
  component: lazyRouteComponent(() => import("./comparison/find-page.tsx"), "FindPage"),
});
const comparisonsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/comparisons",
  validateSearch: z.object({
    revisions: text,
    differs: yes,
    section: text,
    words: wanted,
    cell: text,
  }),
  component: lazyRouteComponent(
    () => import("./comparison/comparisons-page.tsx"),
    "ComparisonsPage",
  ),
});
const auditRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/audit",
  validateSearch: z.object({ entry: z.number().int().min(1).optional().catch(undefined) }),
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
    mailConfirmedRoute,
    forgotRoute,
    resetRoute,
    acceptRoute,
    verifyRoute,
    openOutboxRoute,
  ]),
  frameRoute.addChildren([
    foundRoute,
    personalRoute,
    memberRoute.addChildren([
      homeRoute,
      inboxRoute,
      offeringsRoute,
      offeringRoute,
      draftRoute,
      importRoute,
      revisionRoute,
      findRoute,
      comparisonsRoute,
      matricesRoute,
      openMatrixRoute,
      matrixRoute,
      agreementRoute,
      contractsRoute,
      contractRoute,
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
