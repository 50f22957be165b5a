import { z } from "zod";
import { StartupError } from "./startup-error.ts";

/** Secrets that are shorter, or made of fewer different letters, can be guessed. */
const SECRET_LENGTH_MIN = 32;
const SECRET_LETTERS_MIN = 10;

/** What `npm run demo` and a first look use. Known to everybody, so it is refused wherever others can come in. */
export const DEVELOPMENT_SECRET = "only-for-trying-out-never-for-real-data";

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(["true", "false"]).transform((text) => text === "true");
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/u }).refine(isReadable);

/**
 * Everything that the environment can say to Bunkai, read in one place.
 * Names are those of the environment; what is absent has a default that is right for a first look.
 */
const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: port.default(3000),
  HOST: z.string().default("127.0.0.1"),
  /** Where people reach the installation. Default: `http://localhost:PORT`. */
  BUNKAI_BASE_URL: z.url({ protocol: /^https?$/u }).optional(),
  /** Secret of this installation: sessions and the passwords of the lesser database logins come from it. */
  BUNKAI_SECRET: z
    .string()
    .min(SECRET_LENGTH_MIN)
    .refine((secret) => new Set(secret).size >= SECRET_LETTERS_MIN)
    .default(DEVELOPMENT_SECRET),
  /** PostgreSQL; absent: embedded database in `BUNKAI_DATA_DIR`. */
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_AUTH_URL: postgresUrl.optional(),
  BUNKAI_DATA_DIR: z.string().min(1).default(".bunkai"),
  /** `smtp://user:password@host:port` or `smtps://…`; absent: mails stay in the outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  /** Time-stamp authorities (RFC 3161), separated by commas, in the order in which they are asked. */
  BUNKAI_TSA_URLS: z
    .string()
    .transform((text) => text.split(",").map((address) => address.trim()))
    .pipe(z.array(z.url({ protocol: /^https?$/u })).max(10))
    .default([]),
  /**
   * Hosts of organisations' providers of identities (OpenID Connect) that may stand in a private network, separated by
   * commas. All others are asked at public addresses only, in production: nobody's settings shall reach into our network.
   */
  BUNKAI_PROVIDER_HOSTS_PRIVATE: z
    .string()
    .transform((text) => text.split(",").map((host) => host.trim().toLowerCase()))
    .pipe(z.array(z.string().regex(/^[a-z0-9.:-]+$/u)).max(100))
    .default([]),
  MAIL_FROM: z.string().default("Bunkai <bunkai@localhost>"),
  BUNKAI_FILE_SIZE_MB_MAX: z.coerce.number().int().min(1).max(2_000).default(50),
  /**
   * Lets anybody read all mails at the outbox page: on one's own machine only.
   * Default: so while trying out (development, without SMTP), where nobody could confirm an account otherwise.
   */
  BUNKAI_OUTBOX_OPEN: flag.optional(),
  /** How many proxies stand in front and may tell the client's address. */
  BUNKAI_PROXIES_TRUSTED: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

type Environment = z.output<typeof environmentSchema>;

export type Configuration = Environment & {
  readonly BUNKAI_BASE_URL: string;
  readonly BUNKAI_OUTBOX_OPEN: boolean;
};

/**
 * Reads the environment.
 *
 * @throws StartupError `configuration_invalid` with the names of the variables that are wrong, never their values
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  // An empty variable means the same as none: compose files write `SMTP_URL=`, secret files end in a line break.
  const trimmed = Object.entries(environment).map(
    ([name, value]) => [name, value?.trim()] as const,
  );
  const given = Object.fromEntries(trimmed.filter(([, value]) => value));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw refusal(parsed.error.issues.map(({ path }) => String(path[0])));
  const configuration = parsed.data;
  const faults = faultsOf(configuration);
  if (faults.length > 0) throw refusal(faults);
  const BUNKAI_BASE_URL =
    configuration.BUNKAI_BASE_URL?.replace(/\/+$/u, "") ?? `http://localhost:${configuration.PORT}`;
  const isTrial = configuration.NODE_ENV === "development" && isOwnMachine(configuration);
  const BUNKAI_OUTBOX_OPEN =
    configuration.BUNKAI_OUTBOX_OPEN ?? (isTrial && configuration.SMTP_URL === undefined);
  return { ...configuration, BUNKAI_BASE_URL, BUNKAI_OUTBOX_OPEN };
}

/** What a variable alone cannot show: combinations that would be unsafe. */
function faultsOf(configuration: Environment): string[] {
  const { BUNKAI_BASE_URL, BUNKAI_OUTBOX_OPEN, BUNKAI_SECRET, NODE_ENV } = configuration;
  // Whoever lets others in means it, even when NODE_ENV was forgotten.
  const isReal = NODE_ENV === "production" || !isOwnMachine(configuration);
  const faults: string[] = [];
  if (isReal && BUNKAI_SECRET === DEVELOPMENT_SECRET) faults.push("BUNKAI_SECRET");
  if (isReal && BUNKAI_OUTBOX_OPEN) faults.push("BUNKAI_OUTBOX_OPEN");
  if (isReal && !BUNKAI_BASE_URL) faults.push("BUNKAI_BASE_URL");
  if (BUNKAI_BASE_URL && !(isOrigin(BUNKAI_BASE_URL) && isConfidential(BUNKAI_BASE_URL))) {
    faults.push("BUNKAI_BASE_URL");
  }
  if (!configuration.DATABASE_APP_URL !== !configuration.DATABASE_AUTH_URL) {
    faults.push("DATABASE_APP_URL", "DATABASE_AUTH_URL");
  }
  // Whoever names the lesser logins means a server: the embedded database would start empty beside it.
  if (configuration.DATABASE_APP_URL && !configuration.DATABASE_URL) faults.push("DATABASE_URL");
  return faults;
}

/** True when only programs on the same machine can reach the installation. */
function isOwnMachine({ BUNKAI_BASE_URL, HOST }: Environment): boolean {
  return isLoopback(HOST) && (!BUNKAI_BASE_URL || isLoopback(new URL(BUNKAI_BASE_URL).hostname));
}

/** True for a name or an address of this very machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|(.+\.)?localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/iu.test(host);
}

/** Drivers read the parts of an address with their percent signs resolved; a password with a bare one is no address. */
function isReadable(address: string): boolean {
  try {
    return decodeURIComponent(address) !== "";
  } catch {
    return false;
  }
}

/** Pages, cookies and links of mails assume that Bunkai has a host of its own, not a folder on somebody else's. */
function isOrigin(address: string): boolean {
  const { origin, href } = new URL(address);
  return href.replace(/\/+$/u, "") === origin;
}

/** Passwords and sessions travel to this address: in the clear within one machine alone. */
function isConfidential(address: string): boolean {
  const { hostname, protocol } = new URL(address);
  return protocol === "https:" || isLoopback(hostname);
}

function refusal(variables: readonly string[]): StartupError {
  const names = [...new Set(variables)].join(", ");
  return new StartupError("configuration_invalid", { variables: names });
}
