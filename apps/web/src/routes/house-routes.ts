import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf, ordinal, searchOf, text, wanted } from "../search-parameters.ts";
import { frameRoute, memberRoute } from "./member-route.ts";

const foundRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/organizations/new",
  component: lazyRouteComponent(
    () => import("../account/found-organization-page.tsx"),
    "FoundOrganizationPage",
  ),
});
const personalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/personal",
  component: lazyRouteComponent(
    () => import("../account/personal-settings-page.tsx"),
    "PersonalSettingsPage",
  ),
});
const homeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../shell/home-page.tsx"), "HomePage"),
});
const inboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/inbox",
  validateSearch: searchOf({ show: oneOf("unread", "all") }),
  component: lazyRouteComponent(() => import("../notification/inbox-page.tsx"), "InboxPage"),
});
const auditRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/audit",
  validateSearch: searchOf({
    entry: ordinal,
    actor: wanted,
    actorKind: oneOf("system"),
    deed: text,
    kind: text,
    object: text,
    title: wanted,
    text: wanted,
    from: text,
    until: text,
  }),
  component: lazyRouteComponent(() => import("../audit/audit-page.tsx"), "AuditPage"),
});
const organizationRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/organization",
  component: lazyRouteComponent(
    () => import("../account/organization-page.tsx"),
    "OrganizationPage",
  ),
});
const membersRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/members",
  component: lazyRouteComponent(() => import("../account/members-page.tsx"), "MembersPage"),
});
const apiKeysRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/api-keys",
  component: lazyRouteComponent(() => import("../account/api-keys-page.tsx"), "ApiKeysPage"),
});
const handoverRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/handover/$memberId",
  component: lazyRouteComponent(() => import("../account/handover-page.tsx"), "HandoverPage"),
});
const handedOverRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/handed-over",
  component: lazyRouteComponent(() => import("../account/handed-over-page.tsx"), "HandedOverPage"),
});
const filesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/files",
  component: lazyRouteComponent(() => import("../file/files-page.tsx"), "FilesPage"),
});
const outboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/settings/outbox",
  component: lazyRouteComponent(() => import("../notification/outbox-page.tsx"), "OutboxPage"),
});

/** The pages of a person. */
export const personRoutes = [foundRoute, personalRoute] as const;

/** What every organisation has: start page, inbox, settings, audit. */
export const houseRoutes = [
  homeRoute,
  inboxRoute,
  auditRoute,
  organizationRoute,
  membersRoute,
  apiKeysRoute,
  handoverRoute,
  handedOverRoute,
  filesRoute,
  outboxRoute,
] as const;
