import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { TestRunner } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";
import { givenBrowser } from "./chromium.ts";
import { takeScreenshot } from "./screenshot.ts";

/**
 * A page under watch: the test fails when the browser complains of anything that was not foreseen.
 *
 * Tests are compiled for Node, where there is no `document`: code that runs inside the page is passed as a text.
 */
export type Visit = {
  readonly page: Page;
  /** What the browser complained of and nobody foresaw: errors thrown or on the console, a broken content security policy. */
  complaints(): readonly string[];
  /** Foresees complaints that are part of the story, such as the refusal of a wrong password. */
  foresee(complaint: RegExp): void;
};

export type VisitOptions = {
  /** Shared by several visits of one test; each visit has its own cookies. */
  readonly browser?: Browser;
} & Pick<
  BrowserContextOptions,
  "baseURL" | "colorScheme" | "forcedColors" | "locale" | "reducedMotion" | "viewport"
>;

/** A reader in Japan at a usual desk. */
const READER = {
  locale: "ja-JP",
  timezoneId: "Asia/Tokyo",
  viewport: { width: 1366, height: 768 },
} as const;

const WAIT_MS = 20_000;

/** A new, empty page of a person without a past: no cookies, nothing stored. Closed when the test is through. */
export async function givenVisit({ browser, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await (browser ?? (await givenBrowser())).newContext({ ...READER, ...options });
  // Shorter than a test: what is missing is then named.
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  const heard = listen(page);
  const foreseen: RegExp[] = [];
  const complaints = () =>
    heard.filter((complaint) => !foreseen.some((pattern) => pattern.test(complaint)));

  afterwards(async () => {
    const failedTest = TestRunner.getCurrentTest();
    if (failedTest?.result?.state === "fail") await takeScreenshot(page, failedTest.name);
    await context.close();
    if (complaints().length > 0) {
      throw new Error(`The browser complained:\n${complaints().join("\n")}`);
    }
  });
  return { page, complaints, foresee: (complaint) => void foreseen.push(complaint) };
}

/** Chromium reports a broken content security policy and a failed request on the console, too. */
function listen(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`thrown: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`${message.text()} [${message.location().url}]`);
  });
  return heard;
}
