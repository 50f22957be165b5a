import { StartupError, type StartupErrorCode } from "@bunkai/domain/operation/startup-error";
import { databaseNameOf } from "./connect.ts";

const reasonByCode: Readonly<Record<string, StartupErrorCode>> = {
  "28000": "database_login_refused",
  "28P01": "database_login_refused",
  "3D000": "database_missing",
  // The login may not enter the database, or was never given the role that holds the grants.
  "42501": "database_login_refused",
  "53300": "database_unreachable",
  "57P03": "database_unreachable",
  CONNECT_TIMEOUT: "database_unreachable",
  CONNECTION_CLOSED: "database_unreachable",
  CONNECTION_ENDED: "database_unreachable",
  EAI_AGAIN: "database_unreachable",
  ECONNREFUSED: "database_unreachable",
  ECONNRESET: "database_unreachable",
  EHOSTUNREACH: "database_unreachable",
  ENETUNREACH: "database_unreachable",
  ENOENT: "database_unreachable",
  ENOTFOUND: "database_unreachable",
  EPIPE: "database_unreachable",
  ETIMEDOUT: "database_unreachable",
};

/** Turns what a driver throws at the first contact into a reason that an operator understands. */
export function startupErrorOf(error: unknown, databaseUrl: string): unknown {
  if (error instanceof StartupError || !(error instanceof Error)) return error;
  const reason = "code" in error ? reasonByCode[String(error.code)] : undefined;
  if (!reason) return error;
  const { host, username } = new URL(databaseUrl);
  const facts = {
    host,
    database: databaseNameOf(databaseUrl),
    login: decodeURIComponent(username),
  };
  return new StartupError(reason, facts, { cause: error });
}
