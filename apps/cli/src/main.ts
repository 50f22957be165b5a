import { DomainError } from "@bunkai/domain/error/domain-error";
import { languageFromHeader } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { Command } from "commander";
import { addDemo } from "./demo/demo.ts";
import { addEndSessions } from "./end-sessions.ts";
import { addExport } from "./export.ts";
import { addImport } from "./import.ts";
import { addMigrate } from "./migrate.ts";
import { addOutbox } from "./outbox.ts";
import { addStart } from "./start.ts";
import { addVerify } from "./verify.ts";

// LANG=en_US.UTF-8 and the like; anything that is not English is answered in Japanese.
const language = languageFromHeader((process.env.LC_ALL ?? process.env.LANG)?.slice(0, 2));
const words = wordsOf(language);
const program = new Command("bunkai").description(words.command.about);

addDemo(program, words);
addStart(program, words);
addMigrate(program, words);
addOutbox(program, words);
addEndSessions(program, words);
addVerify(program, language);
addImport(program, language);
addExport(program, language);

try {
  await program.parseAsync();
} catch (error) {
  console.error(words.command.failed({ reason: reasonOf(error) }));
  process.exitCode = 1;
}

/** A refusal in the words of the pages; anything else says itself what is wrong. */
function reasonOf(error: unknown): string {
  if (error instanceof DomainError) {
    const { detail, title } = words.error[error.code];
    return `${title}\n${detail(error.facts)}`;
  }
  return error instanceof Error ? error.message : "?";
}
