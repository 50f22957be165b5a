import { StartupError } from "@bunkai/domain/operation/startup-error";

const reasonByCode: Readonly<Record<string, ConstructorParameters<typeof StartupError>[0]>> = {
  "28000": "database_login_refused",
  "28P01": "database_login_refused",
  "3D000": "database_missing",
  CONNECT_TIMEOUT: "database_unreachable",
  ECONNREFUSED: "database_unreachable",
  ECONNRESET: "database_unreachable",
  ENOTFOUND: "database_unreachable",
  EAI_AGAIN: "database_unreachable",
  ERR_INVALID_URL: "configuration_invalid",
};

/** Turns what a driver throws at the first contact into a reason that an operator understands. */
export function startupErrorOf(error: unknown, databaseUrl: string): unknown {
  if (error instanceof StartupError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const reason = reasonByCode[code];
  if (!reason) return error;
  const { host, pathname, username } = new URL(databaseUrl);
  const facts = { host, database: pathname.slice(1), login: decodeURIComponent(username) };
  return new StartupError(reason, facts, { cause: error });
}
