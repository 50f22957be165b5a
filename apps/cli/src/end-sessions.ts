import { emailSchema } from "@bunkai/domain/account/email";
import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";

/** `bunkai end-sessions`: what an operator does when somebody has lost a device, or a secret may have leaked. */
export function addEndSessions(program: Command, words: Words): void {
  const { about, address, done, everybody, whose } = words.command.endSessions;
  program
    .command("end-sessions")
    .description(about)
    .argument("[address]", address)
    .option("--everybody", everybody)
    .action(async (named: string | undefined, options: { everybody?: boolean }) => {
      const person = emailSchema.safeParse(named).data ?? null;
      const isClear = options.everybody ? named === undefined : person !== null;
      if (!isClear) throw new Error(whose);
      const { endSessionsOf } = await import("@bunkai/db/stores/sessions");
      const { withConfiguredDatabase } = await import("./with-configured-database.ts");
      const count = await withConfiguredDatabase(words, (db) => endSessionsOf(db, person));
      console.log(done({ count }));
    });
}
