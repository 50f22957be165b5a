import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import type { Command } from "commander";

/** What a script learns from the exit code: somebody must look. 1 is left to wrong usage and what cannot be read. */
const MUST_LOOK = 2;

type Options = {
  readonly edition?: string;
  readonly product?: string;
  readonly preview?: boolean;
  readonly json?: boolean;
  readonly disclosure?: string;
  readonly url: string;
  readonly header?: boolean;
  readonly leaveDoubtful?: boolean;
};

/**
 * `bunkai import FILE`: reads a filled-in workbook. With `--preview` on this machine alone, otherwise into a draft of a
 * running server.
 */
export function addImport(program: Command, language: Language): void {
  const { json, import: texts, remote } = wordsOf(language).command;
  program
    .command("import")
    .description(texts.about)
    .argument("<file>", texts.file)
    .option("--preview", texts.preview)
    .option("--edition <key>", texts.edition)
    .option("--product <key>", texts.product)
    .option("--disclosure <id>", texts.disclosure)
    .option("--url <address>", remote.url, process.env.BUNKAI_BASE_URL ?? "http://localhost:3000")
    .option("--header", texts.header)
    .option("--leave-doubtful", texts.leaveDoubtful)
    .option("--json", json)
    .addHelpText("after", `\n${texts.exits}`)
    .action(async (file: string, options: Options) => {
      if (options.preview && options.edition && !options.disclosure) {
        await preview(file, { ...options, edition: options.edition }, language);
      } else if (options.disclosure && !options.preview && !options.edition) {
        await send(file, { ...options, disclosure: options.disclosure }, language);
      } else throw new Error(texts.which);
    });
}

async function preview(
  file: string,
  { edition: key, json, product }: Options & { readonly edition: string },
  language: Language,
): Promise<void> {
  const [{ previewWorkbook }, { isAllSure, readingReport }, { readingText }] = await Promise.all([
    import("./preview-workbook.ts"),
    import("./reading-report.ts"),
    import("./reading-text.ts"),
  ]);
  const found = await previewWorkbook(file, { key, product }, wordsOf(language));
  process.exitCode = isAllSure(found.reading) ? 0 : MUST_LOOK;
  if (json) console.log(JSON.stringify(readingReport(found.reading, language), null, 2));
  else console.log(readingText(found, language));
}

async function send(
  file: string,
  {
    disclosure,
    header,
    json,
    leaveDoubtful,
    product,
    url,
  }: Options & { readonly disclosure: string },
  language: Language,
): Promise<void> {
  const [{ openRemote }, { sendWorkbook }, { readingReport }, { sentText }] = await Promise.all([
    import("./open-remote.ts"),
    import("./send-workbook.ts"),
    import("./reading-report.ts"),
    import("./sent-text.ts"),
  ]);
  const sent = await sendWorkbook(openRemote(url, language), file, {
    disclosureId: disclosure,
    product,
    leavesDoubtful: leaveDoubtful === true,
    takesHeader: header === true,
  });
  process.exitCode = sent.answers === null ? MUST_LOOK : 0;
  if (!json) return console.log(sentText(sent, language));
  const undecided = sent.undecided.map(({ cell, key, sheet }) => ({ sheet, cell, key }));
  const report = { answers: sent.answers, undecided, ...readingReport(sent.reading, language) };
  console.log(JSON.stringify(report, null, 2));
}
