import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import type { PdfOutcome } from "@bunkai/proof/pdf/outcome-of";
import type { Command } from "commander";

/** What a script learns from the exit code. 1 is left to wrong usage and files that cannot be read. */
const exitCodes: Readonly<Record<PdfOutcome, number>> = {
  trusted: 0,
  changed: 2,
  unknownSigner: 3,
  incomplete: 5,
  unsigned: 4,
  notPdf: 4,
};

/** `bunkai verify FILE`: whether a signed PDF was changed, and by whom it was signed. Needs no network and no database. */
export function addVerify(program: Command, language: Language): void {
  const words = wordsOf(language);
  const texts = words.command.verify;
  program
    .command("verify")
    .description(texts.about)
    .argument("<file>", texts.file)
    .option("--trust <file>", texts.trust)
    .option("--json", words.command.json)
    .addHelpText("after", `\n${texts.exits}`)
    .action(async (file: string, options: { json?: boolean; trust?: string }) => {
      const [{ readFile }, { readSealedAgreement }, { outcomeOf }, { verifyPdf }] =
        await Promise.all([
          import("node:fs/promises"),
          import("@bunkai/domain/agreement/read-sealed-agreement"),
          import("@bunkai/proof/pdf/outcome-of"),
          import("@bunkai/proof/pdf/verify-pdf"),
        ]);
      const trusted = options.trust ? await readTrust(options.trust, words) : new Set<string>();
      const verdict = await verifyPdf(new Uint8Array(await readFile(file)), trusted);
      const agreement = readSealedAgreement(verdict);
      const missing = agreement?.missing ?? [];
      const outcome = outcomeOf(verdict, missing.length);
      process.exitCode = exitCodes[outcome];
      if (options.json) {
        const { embedded, ...rest } = verdict;
        const content = embedded && { sha256: embedded.sha256, content: embedded.value };
        const unsealed = missing.map(({ key, name }) => ({ key, name }));
        console.log(JSON.stringify({ outcome, ...rest, agreement: content, unsealed }, null, 2));
      } else {
        const { verdictText } = await import("./verdict-text.ts");
        console.log(verdictText({ agreement, outcome, verdict }, language));
      }
    });
}

async function readTrust(file: string, words: Words): Promise<ReadonlySet<string>> {
  const [{ readFile }, { trustedHashes }] = await Promise.all([
    import("node:fs/promises"),
    import("./trusted-hashes.ts"),
  ]);
  const hashes = trustedHashes(new Uint8Array(await readFile(file)));
  if (hashes.size === 0) throw new Error(words.command.verify.trustUnreadable({ file }));
  return hashes;
}
