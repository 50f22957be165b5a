import { languageFromHeader } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { Command } from "commander";
import { addDemo } from "./demo/demo.ts";
import { addEndSessions } from "./end-sessions.ts";
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

try {
  await program.parseAsync();
} catch (error) {
  console.error(words.command.failed({ reason: error instanceof Error ? error.message : "?" }));
  process.exitCode = 1;
}
