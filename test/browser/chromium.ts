import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterwards } from "../fixtures/afterwards.ts";

const cacheFolder = fileURLToPath(new URL("../../node_modules/.cache/bunkai", import.meta.url));

/** Ours, not the package's: those switch off the very walls between origins that we rely on. */
const LAUNCH_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A Chromium of the test's own, closed when the test (or the test file) is through.
 *
 * It comes from npm with the libraries it needs and one Latin font, and sees nothing else of the machine;
 * so a page that shows Japanese brought its own font. `BUNKAI_TEST_CHROMIUM` names another one, for machines it is not built for.
 */
export async function givenBrowser(): Promise<Browser> {
  const other = process.env.BUNKAI_TEST_CHROMIUM;
  const browser = await chromium.launch(
    other ? { executablePath: other } : { args: LAUNCH_ARGUMENTS, ...unpackedChromium() },
  );
  afterwards(() => browser.close());
  return browser;
}

function unpackedChromium() {
  const folder = getChromiumFolder();
  return {
    executablePath: join(folder, "chromium"),
    env: {
      PATH: process.env.PATH ?? "",
      HOME: join(folder, "home"),
      // Without it a file cannot be saved under a Japanese name.
      LANG: "C.UTF-8",
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

/** The package keeps Chromium compressed. Unpacked once per installation; two processes may do it at once. */
function getChromiumFolder(): string {
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
  const { version } = require(join(packageFolder, "package.json")) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cacheFolder, { recursive: true });
  const unpacked = unpack(mkdtempSync(join(cacheFolder, "unpacking-")), folder);
  try {
    renameSync(unpacked, folder);
  } catch (error) {
    rmSync(unpacked, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be in the cloud they are made for. */
function unpack(into: string, destination: string): string {
  const program = `await (await import("@sparticuz/chromium")).default.executablePath()`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: into, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  mkdirSync(join(into, "home"));
  const [fonts, cache] = [join(destination, "fonts"), join(destination, "font-cache")];
  writeFileSync(
    join(into, "fonts/fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return into;
}
