import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";

/** `bunkai migrate`: for operators who bring the database up to date before they start new servers. */
export function addMigrate(program: Command, words: Words): void {
  program
    .command("migrate")
    .description(words.command.migrate.about)
    .action(async () => {
      // Loaded when asked for: `--help` must not wait for a database.
      const { withConfiguredDatabase } = await import("./with-configured-database.ts");
      await withConfiguredDatabase(words, async ({ engine }) => {
        console.log(words.command.migrate.done({ engine }));
      });
    });
}
