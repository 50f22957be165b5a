import type { DatabaseConfiguration } from "../database.ts";
import * as schema from "../schema/schema.ts";

/** What drizzle is told about every login: our tables, and whom to tell the statements. */
export function drizzleSettings({ onStatement }: DatabaseConfiguration) {
  return {
    schema,
    logger: onStatement ? { logQuery: (text: string) => onStatement(text) } : false,
  };
}
