import type { Shape } from "../shape.ts";
import type { operationJa } from "./operation.ja.ts";

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
  endpoint: {
    acceptInvitation: "Accept an invitation and join the organisation",
    acceptRows: "Accept several rows of a matrix",
    addContract: "Register a contract",
    addFile: "Add a file",
    addLegalPerson: "Enter who the organisation is before the law from a day on",
    addOffering: "Register a product or service",
    applyImport: "Carry an import into the disclosure",
    attachAgreement: "Attach a signed agreement to a contract",
    cancelInvitation: "Withdraw an invitation",
    changeContract: "Change what is registered of a contract",
    changeDisclosureHeader: "Change the header of a disclosure",
    changeMe: "Change one's own language",
    changeMemberRoles: "Change a member's roles",
    changeOffering: "Change what is registered of a product or service",
    compare: "Compare disclosures side by side",
    decideAccess: "Grant or refuse a request to read",
    fixContent: "Fix the content of a matrix and make the agreement",
    foundOrganization: "Found an organisation",
    getAgreement: "Read an agreement and how its signatures stand",
    getAgreementCertificate: "Get the certificate of signatures as PDF",
    getAgreementDocument: "Get the agreement as PDF",
    getAuditChain: "Read the audit chain in the form that can be verified",
    getAuditReport: "Get an extract of the audit log as PDF",
    getAuditWorkbook: "Get an extract of the audit log as a workbook",
    getContract: "Read a contract and the agreements attached to it",
    getDisclosure: "Read a disclosure being written",
    getEdition: "Read an edition with its items",
    getFile: "Read what is known about a file",
    getFileContent: "Get the content of a file",
    getHealth: "See whether the process is up",
    getInstallation: "Read the basic facts of this Bunkai",
    getLegalPerson: "Read who the organisation was before the law on a day (by default today)",
    getMatrix: "Read a responsibility matrix",
    getMe: "Read who is signed in, and where this person belongs",
    getOffering: "Read a product or service and what was issued for it",
    getOrganization: "Read the organisation",
    getReady: "See whether requests can be taken",
    getRevision: "Read an issued disclosure",
    getRevisionText: "Get an issued disclosure in the form that can be verified (canonical JSON)",
    getTrust: "Read the certificates of the sealing keys that this Bunkai trusts",
    getWaiting: "Read what waits for the organisation",
    inviteMember: "Invite a person by mail",
    issueRevision: "Issue a disclosure as a revision that never changes",
    listAccessRequests: "Read the requests to read",
    listAccountMails: "Read account mails (only where set up for trying out)",
    listAgreements: "Read the agreements",
    listAudit: "Read the audit log, newest first",
    listComparisons: "Read the saved comparisons",
    listContracts: "Read the contracts",
    listDisclosures: "Read the disclosures being written",
    listEditions: "Read the editions of forms",
    listFiles: "Read the files, newest first",
    listInvitations: "Read the invitations, newest first",
    listLegalParties: "Read who the parties of a matrix are before the law today",
    listLegalPersons: "Read the history of the legal person, newest first",
    listMails: "Read the organisation's mails, newest first",
    listBasis: "Read what a matrix was drafted from, and what stands in its place today",
    listMatrices: "Read the responsibility matrices",
    listMembers: "Read the members in the order in which they joined",
    listMoves: "Read the proposals and the talk about a row",
    listNotifications: "Read one's own notifications, newest first",
    listOfferings: "Read the products and services",
    markNotificationRead: "Mark a notification as read",
    moveRow: "Propose, accept, decline or otherwise move a row",
    openDisclosure: "Begin a disclosure",
    openMatrix: "Draft a responsibility matrix and begin the talk",
    previewImport: "Read a workbook and see what an import would bring",
    removeFile: "Remove a file",
    removeMember: "Remove a member, or leave",
    renameOrganization: "Rename the organisation",
    requestAccess: "Ask to read a disclosure",
    saveAnswer: "Save the answer to an item",
    saveComparison: "Save a comparison",
    signAgreement: "Sign an agreement that was read",
    withdrawAgreement: "Withdraw a fixed text before all have signed",
    withdrawRevision: "Withdraw an issued disclosure",
  },
  docs: {
    title: "Bunkai API",
    lead: "Everything that the pages can do, this API can do too.",
    openapi: "OpenAPI 3.1 document (JSON)",
    contents: "Contents",
    rules: "Common rules",
    rule: {
      signIn:
        "To sign in, send email and password as JSON to POST /api/auth/sign-in/email. Send the cookie that you get with every further request.",
      origin:
        "A request that changes something and carries a cookie needs an Origin header with the address of this Bunkai.",
      organization:
        "People who belong to several organisations name one in the bunkai-organization header (in links: in the organization parameter).",
      version:
        "To change something, send the version from its ETag as If-Match. If somebody was faster the answer is 409 with both values.",
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
      notification: "Notifications and mails",
      offering: "Products and services",
      operation: "Operation",
      responsibility: "Responsibility matrices",
      workbook: "Import",
    },
    open: "Works without signing in.",
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
