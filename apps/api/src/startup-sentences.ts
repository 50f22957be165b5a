import { StartupError, type StartupErrorCode } from "@bunkai/domain/operation/startup-error";
import { languages } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { errorForLog } from "./log.ts";

/** Reasons that lie in the database itself, where only its own error tells more. */
const withRecord: ReadonlySet<StartupErrorCode> = new Set([
  "data_directory_broken",
  "migration_failed",
  "roles_not_creatable",
]);

/** Why the installation does not start: a sentence in each tongue that the operator can act on, or what was left of a bug. */
export function startupSentences(error: unknown): string {
  if (!(error instanceof StartupError)) return `${JSON.stringify(errorForLog(error))}\n`;
  const sentences = languages.map((language) =>
    wordsOf(language).operation.startup[error.code](error.facts),
  );
  const record = withRecord.has(error.code) ? [JSON.stringify(errorForLog(error.cause))] : [];
  return `${[...sentences, ...record].join("\n")}\n`;
}
