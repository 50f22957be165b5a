import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { Argument, type Command, Option } from "commander";

const formats = ["pdf", "xlsx", "csv", "json"] as const;
type Format = (typeof formats)[number];
const kinds = ["revision", "disclosure"] as const;
type Kind = (typeof kinds)[number];

type Options = {
  readonly format: Format;
  readonly out: string;
  readonly url: string;
  readonly era?: boolean;
};

/** `bunkai export revision ID` or `disclosure ID`: fetches a sheet from a running server as a file. */
export function addExport(program: Command, language: Language): void {
  const { export: texts, remote } = wordsOf(language).command;
  program
    .command("export")
    .description(texts.about)
    .addArgument(new Argument("<kind>", texts.kind).choices(kinds))
    .argument("<id>", texts.id)
    .addOption(new Option("--format <format>", texts.format).choices(formats).makeOptionMandatory())
    .requiredOption("--out <file>", texts.out)
    .option("--url <address>", remote.url, process.env.BUNKAI_BASE_URL ?? "http://localhost:3000")
    .option("--era", texts.era)
    .addHelpText("after", `\n${texts.exits}`)
    .action(async (kind: Kind, id: string, { era, format, out, url }: Options) => {
      const [{ writeFile }, { openRemote }] = await Promise.all([
        import("node:fs/promises"),
        import("./open-remote.ts"),
      ]);
      const query = era ? "?era=true" : "";
      const answer = await openRemote(url, language).ask(`${placeOf(kind, id, format)}${query}`);
      // Written once it is here as a whole: a line that breaks leaves no half file.
      const bytes = new Uint8Array(await answer.arrayBuffer());
      await writeFile(out, bytes);
      console.log(texts.done({ out, sizeBytes: bytes.length }));
    });
}

/** An issued sheet has a text of its own for programs: the one that was hashed. */
function placeOf(kind: Kind, id: string, format: Format): `/${string}` {
  if (kind === "disclosure") return `/disclosures/${encodeURIComponent(id)}/sheet.${format}`;
  const file = format === "json" ? "content.json" : `sheet.${format}`;
  return `/revisions/${encodeURIComponent(id)}/${file}`;
}
