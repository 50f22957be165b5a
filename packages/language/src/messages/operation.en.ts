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
    migration_failed: () =>
      "The database could not be brought up to date. It is as it was before. See the record below.",
    port_in_use: ({ host, port }) =>
      `Port ${String(port)} of the address ${String(host)} is in use by another program. Stop it, or name another number in PORT.`,
    roles_not_creatable: () =>
      "The database logins could not be created. Give the login of DATABASE_URL the right CREATEROLE, or name logins made by hand in DATABASE_APP_URL and DATABASE_AUTH_URL. See the record below.",
  },
};
