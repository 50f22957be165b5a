import { afterAll, expect, it } from "vitest";
import { givenAuditExtract } from "../audit/fixtures/audit-extract.ts";
import { givenEdition, givenSheetPaper } from "../disclosure/fixtures/sheet-paper.ts";
import { openDocumentWorkers } from "./document-workers.ts";

const workers = openDocumentWorkers();
afterAll(() => workers.close());

it("renders 240 rows, renders a sheet of 120 items and writes a workbook beside an event loop that goes on turning", async () => {
  const extract = givenAuditExtract(240);
  const figures: string[] = [];
  const measure = async <Output>(name: string, work: () => Promise<Output>) => {
    workers.resetStall();
    const begun = performance.now();
    const output = await work();
    const took = Math.round(performance.now() - begun);
    const size = output instanceof Uint8Array ? ` ${Math.round(output.length / 1_024)} KiB` : "";
    const { stallMsMax, stallMsP99 } = workers.stall();
    figures.push(
      `${name}: ${took} ms${size}, main thread away ${stallMsMax} ms at most, p99 ${stallMsP99} ms`,
    );
    return output;
  };

  await measure("warm", () => workers.warm());
  const pdf = await measure("pdf", () => workers.run("renderAuditReport", extract));
  const paper = givenSheetPaper(givenEdition(120));
  const sheet = await measure("sheet of 120 items", () => workers.run("renderSheet", paper));
  const xlsx = await measure("xlsx", () => workers.run("writeAuditWorkbook", extract));
  process.stdout.write(`${figures.join("\n")}\n`);

  expect(startOf(pdf, 8)).toBe("%PDF-1.7");
  expect(startOf(sheet, 8)).toBe("%PDF-1.7");
  expect(startOf(xlsx, 2)).toBe("PK");
});

function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}
