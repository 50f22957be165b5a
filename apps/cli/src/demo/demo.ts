import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";
import { buildPart, expectParts } from "../build-parts.ts";
import { removeSamples } from "./demo-folder.ts";

const PORT_DEFAULT = process.env.PORT || "3000";

/** `bunkai demo`: a server on embedded data of its own, with sample organisations. Data stays until `--reset`. */
export function addDemo(program: Command, words: Words): void {
  program
    .command("demo")
    .description(words.command.demo.about)
    .option("--port <number>", words.command.start.port)
    .option("--reset", words.command.demo.reset)
    .action(async ({ port = PORT_DEFAULT, reset = false }: { port?: string; reset?: boolean }) => {
      expectParts(words, { mayBuild: true });
      if (reset) removeSamples(words);
      // The pages take as long to build as the server takes to begin: neither waits for the other.
      const pages = buildPart("pages");
      const bundle = buildPart("server");
      // Loaded meanwhile, and only for this command.
      const { runDemo } = await import("./run-demo.ts");
      await bundle;
      process.exitCode = await runDemo(port, { pages, words });
    });
}
