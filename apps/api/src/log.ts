import { type DestinationStream, type Logger, pino } from "pino";

export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

/** Structured lines on standard output. Nobody may log names, addresses, ids of persons or query strings. */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}

type LoggedError = {
  readonly name: string;
  readonly message?: string;
  readonly details?: Readonly<Record<string, string>>;
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
};

/** What a driver tells about the place of a fault without quoting values. */
const DETAILS = ["code", "severity", "schema_name", "table_name", "constraint_name", "syscall"];
const CAUSES_MAX = 5;

/**
 * An error without personal data: drivers and the SQL layer quote values in their messages, so that of an error with
 * a driver's code, or with a list of parameters, only the place is kept.
 */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: nameOf(error), stack: [] };
  const details = detailsOf(error);
  const isQuoting = Object.keys(details).length > 0 || error.message.includes("\nparams:");
  return {
    name: error.name,
    ...(isQuoting ? {} : { message: error.message }),
    ...(Object.keys(details).length > 0 ? { details } : {}),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth < CAUSES_MAX
      ? { cause: errorForLog(error.cause, depth + 1) }
      : {}),
  };
}

/** What is thrown by the embedded database's file system is no Error, but has its name. */
function nameOf(thrown: unknown): string {
  const isNamed = typeof thrown === "object" && thrown !== null && "name" in thrown;
  return isNamed && typeof thrown.name === "string" ? thrown.name : typeof thrown;
}

function detailsOf(error: Error): Record<string, string> {
  const all = error as Error & Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    DETAILS.flatMap((name) => (typeof all[name] === "string" ? [[name, all[name]]] : [])),
  );
}

/** The stack without its first lines, which repeat the message. */
function framesOf({ stack }: Error): string[] {
  return (stack ?? "").split("\n").flatMap((line) => {
    const frame = line.trim();
    return frame.startsWith("at ") ? [frame] : [];
  });
}
