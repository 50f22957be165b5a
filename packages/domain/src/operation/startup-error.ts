/** Every way an installation can refuse to start. The words are in `language`, room `operation`. */
export const startupErrorCodes = [
  "address_not_usable",
  "app_login_too_powerful",
  "configuration_invalid",
  "data_directory_broken",
  "data_directory_in_use",
  "data_directory_not_writable",
  "database_login_refused",
  "database_missing",
  "database_not_utf8",
  "database_too_old",
  "database_unreachable",
  "migration_failed",
  "port_in_use",
  "roles_not_creatable",
] as const;
export type StartupErrorCode = (typeof startupErrorCodes)[number];

/** A reason not to start that the operator can mend. `facts` hold no password. */
export class StartupError extends Error {
  override readonly name = "StartupError";

  constructor(
    readonly code: StartupErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}
