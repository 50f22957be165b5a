import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";

/** `bunkai outbox`: how an operator without an SMTP server hands on the links of confirmations and invitations. */
export function addOutbox(program: Command, words: Words): void {
  program
    .command("outbox")
    .description(words.command.outbox.about)
    .option("--json", words.command.json)
    .action(async ({ json }: { json?: boolean }) => {
      const { newestMails } = await import("./newest-mails.ts");
      const mails = await newestMails(words);
      if (json) return console.log(JSON.stringify(mails, null, 2));
      if (mails.length === 0) return console.log(words.command.outbox.empty);
      for (const { body, createdAt, subject, to } of mails) {
        console.log(`${createdAt}  ${to}\n${subject}\n\n${body}\n`);
      }
    });
}
