import { openDocumentWorkers } from "@bunkai/documents/workers/document-workers";
import { agreementContentOf } from "../fixtures/agreement-content.ts";
import type { Report } from "./bench.ts";

const ROW_COUNTS = [91, 240] as const;
const ROUNDS = 5;

/** How long a warm worker takes, and how long the process that waits for it was away from its event loop. */
export const bench: Report = {
  name: `Agreement PDF in a warm worker, the middle of ${ROUNDS} rounds`,
  lines: async () => {
    const workers = openDocumentWorkers({ workersMax: 1 });
    try {
      await workers.warm();
      const lines: string[] = [];
      for (const rowCount of ROW_COUNTS) {
        const content = agreementContentOf(rowCount);
        const times: number[] = [];
        let sizeBytes = 0;
        workers.resetStall();
        for (let round = 0; round < ROUNDS; round += 1) {
          const start = performance.now();
          const { document } = await workers.run("renderAgreement", { content, language: "ja" });
          times.push(performance.now() - start);
          sizeBytes = document.length;
        }
        const middle = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
        const { stallMsMax } = workers.stall();
        lines.push(
          `${rowCount} rows: ${Math.round(middle)} ms, ${Math.round(sizeBytes / 1024)} kB, longest stall of the main thread ${stallMsMax} ms`,
        );
      }
      return lines;
    } finally {
      await workers.close();
    }
  },
};
