import { readFileSync } from "node:fs";
import { openBackground } from "@bunkai/actions/background";
import type { Installation } from "@bunkai/actions/context";
import { openPrintedSheets } from "@bunkai/actions/disclosure/printed-sheets";
import type { MailTransport } from "@bunkai/actions/notification/mail-transport";
import { jobHandlers } from "@bunkai/actions/operation/job-handlers";
import type { Database } from "@bunkai/db/database";
import { databaseFileStore } from "@bunkai/db/files/database-file-store";
import {
  type DocumentWorkers,
  openDocumentWorkers,
} from "@bunkai/documents/workers/document-workers";
import type { Configuration } from "@bunkai/domain/operation/configuration";
import type { SamplesProgress } from "@bunkai/domain/operation/installation";
import type { Logger } from "pino";
import { z } from "zod";
import { type App, createApp } from "./app.ts";
import { type Auth, createAuth } from "./auth.ts";
import { createLog } from "./log.ts";
import { smtpTransport } from "./mail-transport.ts";
import { openReadiness, type Readiness } from "./readiness.ts";
import { httpTimeStamper } from "./time-stamp-authority.ts";

/** Beside our own folder, as seen from the sources and from the bundle alike. */
const webFolder = new URL("../../web/dist/", import.meta.url);
const MEBIBYTE = 1_048_576;
/** Some hundred sheets of 120 questions. */
const PRINTED_SHEETS_MIB_MAX = 32;

/** What a test may replace: the clock, the way out for mails, where the log goes, who does the work on documents. */
export type ServerOverrides = {
  readonly now?: () => Date;
  readonly mailTransport?: MailTransport | null;
  readonly log?: Logger;
  readonly workers?: DocumentWorkers;
};

/** An installation that can answer, over a socket or by `fetch` alone. */
export type Server = {
  readonly app: App;
  readonly auth: Auth;
  readonly installation: Installation;
  readonly log: Logger;
  readonly readiness: Readiness;
  /** Answers a request. */
  readonly fetch: App["fetch"];
  /** Says on every page that a demo is still being filled; null when that has ended. */
  tellSamples(progress: SamplesProgress | null): void;
  /** Starts what runs by itself: jobs, and workers that are warm before somebody waits for them. */
  start(): Promise<void>;
  /** Stops jobs and workers. The database stays open: whoever opened it closes it. */
  close(): Promise<void>;
};

/** Puts an installation together from its configuration and its open database. */
export function createServer(
  configuration: Configuration,
  db: Database,
  overrides: ServerOverrides = {},
): Server {
  const log = overrides.log ?? createLog(configuration.LOG_LEVEL);
  const { BUNKAI_TSA_URLS, MAIL_FROM, SMTP_URL } = configuration;
  const smtp = SMTP_URL ? smtpTransport(SMTP_URL, MAIL_FROM) : null;
  const installation: Installation = {
    db,
    files: databaseFileStore(db),
    workers: overrides.workers ?? openDocumentWorkers(),
    mailTransport: overrides.mailTransport === undefined ? smtp : overrides.mailTransport,
    timeStampers: BUNKAI_TSA_URLS.map(httpTimeStamper),
    background: openBackground((err) => log.error({ err }, "background work failed")),
    printedSheets: openPrintedSheets(PRINTED_SHEETS_MIB_MAX * MEBIBYTE),
    baseUrl: configuration.BUNKAI_BASE_URL,
    secret: configuration.BUNKAI_SECRET,
    fileSizeBytesMax: configuration.BUNKAI_FILE_SIZE_MB_MAX * MEBIBYTE,
    now: overrides.now ?? (() => new Date()),
  };
  const auth = createAuth(installation, configuration, log);
  const readiness = openReadiness(db);
  let samples: SamplesProgress | null = null;
  const parts = {
    installation,
    auth,
    log,
    configuration,
    readiness,
    version: findVersion(),
    webFolder,
    findSamples: () => samples,
  };
  const app = createApp(parts);
  return {
    ...{ app, auth, installation, log, readiness, fetch: app.fetch },
    tellSamples: (progress) => {
      samples = progress;
    },
    start: () => start(installation, readiness, log),
    close: async () => {
      await db.jobs.stop();
      await installation.background.settle();
      await installation.workers.close();
      smtp?.close();
    },
  };
}

async function start(installation: Installation, readiness: Readiness, log: Logger): Promise<void> {
  await installation.db.jobs.work(jobHandlers(installation), (err) =>
    log.error({ err }, "job failed"),
  );
  readiness.begin("jobs");
  installation.workers.warm().then(
    () => readiness.begin("workers"),
    (err: unknown) => {
      // A process that was ended while its workers still began has nothing to report.
      if (!readiness.isDraining()) log.error({ err }, "workers failed");
    },
  );
}

/** Read from our own package, which stands one folder above both the sources and the bundle. */
function findVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
