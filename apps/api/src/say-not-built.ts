import { languages } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";

/** What `start.mjs` runs in place of a bundle that is not there. */
const sentences = languages.map((language) => wordsOf(language).operation.notBuilt);
process.stderr.write(`${sentences.join("\n")}\n`);
process.exitCode = 1;
