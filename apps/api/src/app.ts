import type { Installation } from "@bunkai/actions/context";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Configuration } from "@bunkai/domain/operation/configuration";
import type { SamplesProgress } from "@bunkai/domain/operation/installation";
import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import { type Auth, sessionCookieName } from "./auth.ts";
import { openApiDocument } from "./docs/openapi-document.ts";
import { accessLog } from "./edge/access-log.ts";
import { answerError } from "./edge/answer-error.ts";
import { findClientAddress } from "./edge/client-address.ts";
import { type Edge, newRoutes } from "./edge/edge.ts";
import { jsonBody } from "./edge/json-body.ts";
import { API_KEY_SCHEME, SESSION_SCHEME } from "./edge/open-to-keys.ts";
import { plainAddress } from "./edge/plain-address.ts";
import { requestId } from "./edge/request-id.ts";
import { sameOrigin } from "./edge/same-origin.ts";
import { securityHeaders } from "./edge/security-headers.ts";
import { session } from "./edge/session.ts";
import { originsOf } from "./origins.ts";
import type { Readiness } from "./readiness.ts";
import { accessRoutes } from "./routes/access-requests.ts";
import { agreementRoutes } from "./routes/agreements.ts";
import { apiKeyRoutes } from "./routes/api-keys.ts";
import { auditRoutes } from "./routes/audit.ts";
import { authRoutes } from "./routes/auth.ts";
import { authoringRoutes } from "./routes/authoring.ts";
import { comparisonRoutes } from "./routes/comparisons.ts";
import { contractRoutes } from "./routes/contracts.ts";
import { deputyRoutes } from "./routes/deputies.ts";
import { differenceRoutes } from "./routes/differences.ts";
import { disclosureRoutes } from "./routes/disclosures.ts";
import { docsRoutes } from "./routes/docs.ts";
import { editionRoutes } from "./routes/editions.ts";
import { facilityRoutes } from "./routes/facilities.ts";
import { factorDemandRoutes } from "./routes/factor-demand.ts";
import { fileRoutes } from "./routes/files.ts";
import { formRoutes } from "./routes/forms.ts";
import { guestEntryRoutes } from "./routes/guest-entry.ts";
import { guestFactorRoutes } from "./routes/guest-factor.ts";
import { guestSeatRoutes } from "./routes/guest-seat.ts";
import { guestRoutes } from "./routes/guests.ts";
import { handoverRoutes } from "./routes/handovers.ts";
import { identityProviderRoutes } from "./routes/identity-provider.ts";
import { importRoutes } from "./routes/imports.ts";
import { installationRoutes } from "./routes/installation.ts";
import { invitationRoutes } from "./routes/invitations.ts";
import { layoutRoutes } from "./routes/layouts.ts";
import { legalPersonRoutes } from "./routes/legal-persons.ts";
import { letterRoutes } from "./routes/letters.ts";
import { mailRoutes } from "./routes/mails.ts";
import { matrixRoutes } from "./routes/matrices.ts";
import { meRoutes } from "./routes/me.ts";
import { memberRoutes } from "./routes/members.ts";
import { migrationRoutes } from "./routes/migrations.ts";
import { notificationRoutes } from "./routes/notifications.ts";
import { offeringRoutes } from "./routes/offerings.ts";
import { operationRoutes } from "./routes/operation.ts";
import { organizationRoutes } from "./routes/organization.ts";
import { passkeyRoutes } from "./routes/passkeys.ts";
import { providerSignInRoutes } from "./routes/provider-sign-in.ts";
import { questionnaireRoutes } from "./routes/questionnaires.ts";
import { receivedCopyRoutes } from "./routes/received-copies.ts";
import { receivedDraftRoutes } from "./routes/received-drafts.ts";
import { revisionRoutes } from "./routes/revisions.ts";
import { secondFactorRoutes } from "./routes/second-factor.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { sheetRoutes } from "./routes/sheets.ts";
import { verifyRoutes } from "./routes/verify.ts";
import { webRoutes } from "./routes/web.ts";
import { outwardOf } from "./single-sign-on/outward.ts";
import { openRelyingParty } from "./single-sign-on/relying-party.ts";

/** Where bytes come in as they are, and no JSON. */
const UPLOADS =
  /^\/api\/v1\/(?:files|guest-seat\/files|(?:disclosures|received-copies)\/[^/]+\/imports)$/u;

export type AppParts = {
  readonly installation: Installation;
  readonly auth: Auth;
  readonly log: Logger;
  readonly configuration: Configuration;
  readonly readiness: Readiness;
  readonly version: string;
  /** How far a demo has been filled; null when nobody fills anything. */
  readonly findSamples: () => SamplesProgress | null;
  /** Where the built web app lies. */
  readonly webFolder: URL;
};

/** The whole interface: what every request passes, and every route. */
export function createApp(parts: AppParts) {
  const { auth, configuration, installation, log, version, webFolder } = parts;
  const app = newRoutes();
  const origins = originsOf(configuration.BUNKAI_BASE_URL);
  app.use(async (c, next) => {
    c.set("auth", auth);
    c.set("installation", installation);
    c.set("log", log);
    c.set("clientAddress", findClientAddress(c, configuration.BUNKAI_PROXIES_TRUSTED));
    await next();
  });
  app.use(requestId, accessLog, securityHeaders(configuration.BUNKAI_BASE_URL), plainAddress);
  app.use("/api/*", noStore, sameOrigin(origins));
  app.use("/api/v1/*", session);
  app.use(
    "/api/*",
    jsonBody((method, path) => method === "POST" && UPLOADS.test(path)),
  );
  app.onError(answerError);
  app.notFound((c) => answerError(new DomainError("not_found"), c));
  app.openAPIRegistry.registerComponent("securitySchemes", SESSION_SCHEME, {
    type: "apiKey",
    in: "cookie",
    name: sessionCookieName(configuration.BUNKAI_BASE_URL),
  });
  app.openAPIRegistry.registerComponent("securitySchemes", API_KEY_SCHEME, {
    type: "http",
    scheme: "bearer",
    bearerFormat: "bunkai_…",
  });
  app.route(
    "/api/auth",
    authRoutes({ origins, proxiesTrusted: configuration.BUNKAI_PROXIES_TRUSTED }),
  );

  const relyingParty = openRelyingParty(installation, outwardOf(configuration));
  const outboxIsOpen = configuration.BUNKAI_OUTBOX_OPEN;
  const mailIsSent = installation.mailTransport !== null;
  const routes = app
    .route("/", operationRoutes(parts.readiness))
    .route("/api/v1", installationRoutes({ version, mailIsSent, outboxIsOpen }, parts.findSamples))
    .route("/api/v1", meRoutes)
    .route("/api/v1", sessionRoutes)
    .route("/api/v1", secondFactorRoutes)
    .route("/api/v1", passkeyRoutes)
    .route("/api/v1", organizationRoutes)
    .route("/api/v1", factorDemandRoutes)
    .route("/api/v1", identityProviderRoutes(relyingParty))
    .route("/api/v1", providerSignInRoutes(relyingParty))
    .route("/api/v1", legalPersonRoutes)
    .route("/api/v1", facilityRoutes)
    .route("/api/v1", deputyRoutes)
    .route("/api/v1", handoverRoutes)
    .route("/api/v1", memberRoutes)
    .route("/api/v1", invitationRoutes)
    .route("/api/v1", apiKeyRoutes)
    .route("/api/v1", guestEntryRoutes)
    .route("/api/v1", guestRoutes)
    .route("/api/v1", guestSeatRoutes)
    .route("/api/v1", guestFactorRoutes)
    .route("/api/v1", auditRoutes)
    .route("/api/v1", notificationRoutes)
    .route("/api/v1", fileRoutes)
    .route("/api/v1", editionRoutes)
    .route("/api/v1", offeringRoutes)
    .route("/api/v1", migrationRoutes)
    .route("/api/v1", disclosureRoutes)
    .route("/api/v1", authoringRoutes)
    .route("/api/v1", importRoutes)
    .route("/api/v1", letterRoutes)
    .route("/api/v1", revisionRoutes)
    .route("/api/v1", sheetRoutes)
    .route("/api/v1", formRoutes)
    .route("/api/v1", layoutRoutes)
    .route("/api/v1", questionnaireRoutes)
    .route("/api/v1", receivedCopyRoutes)
    .route("/api/v1", receivedDraftRoutes)
    .route("/api/v1", accessRoutes)
    .route("/api/v1", comparisonRoutes)
    .route("/api/v1", differenceRoutes)
    .route("/api/v1", matrixRoutes)
    .route("/api/v1", agreementRoutes)
    .route("/api/v1", contractRoutes)
    .route("/api/v1", verifyRoutes)
    .route("/api/v1", mailRoutes({ outboxIsOpen }));
  const facts = { version, baseUrl: configuration.BUNKAI_BASE_URL };
  app.route(
    "/api",
    docsRoutes((language) => openApiDocument(app, facts, language)),
  );
  app.all("/api/*", (c) => answerError(new DomainError("not_found"), c));
  app.route("/", webRoutes(webFolder));
  return routes;
}

/** The interface as a type, for typed clients: `hc<App>(baseUrl)`. */
export type App = ReturnType<typeof createApp>;

/** Answers depend on who asks: nobody in between may keep them. */
const noStore = createMiddleware<Edge>(async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
});
