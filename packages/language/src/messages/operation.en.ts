import type { Shape } from "../shape.ts";
import type { operationJa } from "./operation.ja.ts";
import { operationEndpointEn } from "./operation-endpoint.en.ts";

export const operationEn: Shape<typeof operationJa> = {
  paper: {
    page: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`,
    missingGlyphs: {
      title: "Letters that could not be printed",
      explanation:
        "A letter that the font of this document lacks is printed as 〓, a variant form that it lacks in its plain form.",
      noGlyph: ({ codePoints }) => `${codePoints}: not in the font`,
      variant: ({ codePoints, plain }) => `${codePoints}: a variant of ${plain}`,
    },
  },
  startup: {
    address_not_usable: ({ host, port }) =>
      `Port ${String(port)} of the address ${String(host)} cannot be used. Check HOST and PORT (ports below 1024 need a permission).`,
    app_login_too_powerful: ({ login }) =>
      `The database login "${String(login)}" may do too much: row-level security would not bind it, so Bunkai does not start. Name a login in DATABASE_APP_URL that is neither owner nor superuser.`,
    configuration_invalid: ({ variables }) =>
      `The configuration is not right. Mend these environment variables: ${String(variables)}`,
    data_directory_broken: ({ folder }) =>
      `The data folder "${String(folder)}" could not be opened. Another version wrote it, or it is damaged. Bring back a backup, or name another folder in BUNKAI_DATA_DIR. See the record below.`,
    data_directory_in_use: ({ folder, pid }) =>
      `The data folder "${String(folder)}" is in use by another process (number ${String(pid)}). Stop that process, or name another folder in BUNKAI_DATA_DIR.`,
    data_directory_not_writable: ({ folder }) =>
      `The data folder "${String(folder)}" cannot be written. Check its permissions and the free space, or name another folder in BUNKAI_DATA_DIR.`,
    database_login_refused: ({ host, login }) =>
      `The database server ${String(host)} refused the login "${String(login)}". Check user name and password in DATABASE_URL.`,
    database_missing: ({ database, host }) =>
      `The server ${String(host)} has no database "${String(database)}". Create it, or mend DATABASE_URL.`,
    database_not_utf8: ({ encoding }) =>
      `The database is encoded in ${String(encoding)}. Use a database that was created with UTF8.`,
    database_too_old: ({ version }) =>
      `This PostgreSQL is too old (${String(version)}). Use version 15 or newer.`,
    database_unreachable: ({ host }) =>
      `The database server ${String(host)} cannot be reached. Check DATABASE_URL, and that the server runs.`,
    migration_failed: ({ step }) =>
      `Bringing the database up to date failed at "${String(step)}". The database is as it was before. See the record below.`,
    port_in_use: ({ host, port }) =>
      `Port ${String(port)} of the address ${String(host)} is in use by another program. Stop it, or name another number in PORT.`,
    roles_not_creatable: () =>
      "The database logins could not be created. Give the login of DATABASE_URL the right CREATEROLE, or name logins made by hand in DATABASE_APP_URL and DATABASE_AUTH_URL. See the record below.",
  },
  webMissing: "The pages are not built yet. Run npm ci && npm run build, then start again.",
  notBuilt:
    "The program for production is not built yet. Run npm ci && npm run build, then start again.",
  endpoint: operationEndpointEn,
  docs: {
    title: "Bunkai API",
    lead: "Everything that the pages can do, this API can do too.",
    openapi: "OpenAPI 3.1 document (JSON)",
    contents: "Contents",
    rules: "Common rules",
    rule: {
      signIn:
        "To sign in, send email and password as JSON to POST /api/auth/sign-in/email. Send the cookie that you get with every further request.",
      secondFactor:
        'People with a second factor are answered {"twoFactorRedirect": true}: they are not signed in yet. With the cookie of that answer, send the six digits of the authenticator app as {"code": "123456"} to POST /api/auth/two-factor/verify-totp. The cookie of its answer is the one to send with every further request.',
      key: "A program sends an API key as Authorization: Bearer. It acts for the organisation of the key, so that neither an organisation nor a cookie is needed. Each operation says which keys may call it.",
      origin:
        "A request that changes something and carries a cookie needs an Origin header with the address of this Bunkai.",
      organization:
        "People who belong to several organisations name one in the bunkai-organization header (in links: in the organization parameter).",
      version:
        'To change something, send the version that you read as If-Match. It is written as "v" and the number in quotation marks, like the ETag of a single thing; from a list, make it from the version of the entry (for version 3: "v3", with the quotation marks). If somebody was faster the answer is 409 with both values.',
      idempotency:
        "A request with an Idempotency-Key happens once, even when it is sent again. Keys are remembered for 48 hours.",
      page: "Lists come in pages of limit rows. For the next page, send the value of nextCursor as cursor.",
      json: "JSON is UTF-8, at most 1\u00A0MB. JSON that names a key twice is refused.",
      file: "A file is sent as the body, just as it is, with its name percent-encoded in the bunkai-file-name header.",
      time: "Times are ISO 8601 in UTC.",
    },
    tag: {
      access: "Requests to read",
      account: "People and organisations",
      agreement: "Agreements",
      audit: "Audit log",
      catalog: "Forms",
      comparison: "Comparison",
      contract: "Contracts",
      disclosure: "Disclosures",
      file: "Files",
      guest: "Guests",
      notification: "Notifications and mails",
      offering: "Products and services",
      operation: "Operation",
      questionnaire: "Questionnaires",
      responsibility: "Responsibility matrices",
      workbook: "Import",
    },
    open: "Works without signing in.",
    keyScopes: ({ scopes }) => `With an API key that may do one of these: ${scopes}`,
    keyAny: "Works with any API key.",
    keyNone: "No API key may call it.",
    parameters: "Parameters",
    body: "What to send",
    answers: "What comes back",
    required: "required",
    schemas: "Forms of data",
    problems: "Problems",
    problemsLead:
      "What goes wrong is answered with application/problem+json (RFC 9457). Tell problems apart by code.",
  },
};
