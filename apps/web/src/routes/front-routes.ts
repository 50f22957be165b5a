import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { searchOf, text } from "../search-parameters.ts";
import { WholeErrorPage } from "../shell/error-page.tsx";
import { WholePendingPage } from "../shell/pending-page.tsx";
import { rootRoute } from "./root-route.ts";

const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "front",
  pendingComponent: WholePendingPage,
  errorComponent: WholeErrorPage,
  component: lazyRouteComponent(() => import("../shell/front.tsx"), "Front"),
});
const welcomeRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/welcome",
  component: lazyRouteComponent(() => import("../account/welcome-page.tsx"), "WelcomePage"),
});
const signInRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/sign-in",
  validateSearch: searchOf({ next: text }),
  component: lazyRouteComponent(() => import("../account/sign-in-page.tsx"), "SignInPage"),
});
const organizationSignInRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/sign-in/organization/{-$id}",
  validateSearch: searchOf({ next: text }),
  component: lazyRouteComponent(
    () => import("../account/organization-sign-in-page.tsx"),
    "OrganizationSignInPage",
  ),
});
const signUpRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/sign-up",
  component: lazyRouteComponent(() => import("../account/sign-up-page.tsx"), "SignUpPage"),
});
const checkMailRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/check-mail",
  validateSearch: searchOf({ email: text }),
  component: lazyRouteComponent(() => import("../account/check-mail-page.tsx"), "CheckMailPage"),
});
const mailConfirmedRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/mail-confirmed",
  validateSearch: searchOf({ error: text }),
  component: lazyRouteComponent(
    () => import("../account/mail-confirmed-page.tsx"),
    "MailConfirmedPage",
  ),
});
const forgotRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/forgot-password",
  component: lazyRouteComponent(
    () => import("../account/forgot-password-page.tsx"),
    "ForgotPasswordPage",
  ),
});
const resetRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/reset-password",
  validateSearch: searchOf({ confirming: text, error: text }),
  component: lazyRouteComponent(
    () => import("../account/reset-password-page.tsx"),
    "ResetPasswordPage",
  ),
});
const acceptRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/invitations/accept",
  component: lazyRouteComponent(
    () => import("../account/accept-invitation-page.tsx"),
    "AcceptInvitationPage",
  ),
});
const verifyRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/verify",
  component: lazyRouteComponent(() => import("../verify/verify-page.tsx"), "VerifyPage"),
});
const openOutboxRoute = createRoute({
  getParentRoute: () => frontRoute,
  path: "/outbox",
  component: lazyRouteComponent(() => import("../notification/outbox-page.tsx"), "OpenOutboxPage"),
});

/** The pages before signing in. */
export const frontRoutes = frontRoute.addChildren([
  welcomeRoute,
  signInRoute,
  organizationSignInRoute,
  signUpRoute,
  checkMailRoute,
  mailConfirmedRoute,
  forgotRoute,
  resetRoute,
  acceptRoute,
  verifyRoute,
  openOutboxRoute,
]);
