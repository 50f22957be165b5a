import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen } from "@bunkai/api/listen";
import { pdfLines } from "@bunkai/documents/pdf/fixtures/pdf-lines";
import { openWorkbook } from "@bunkai/documents/workbook/open-workbook";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { wordsOf } from "@bunkai/language/words";
import { sha256Hex } from "@bunkai/proof/sha256";
import { beforeAll, describe, expect, it } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";
import { givenApiKey } from "../fixtures/api-key.ts";
import { startCommand } from "../fixtures/command.ts";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenHttp } from "../fixtures/http.ts";
import { got } from "../fixtures/http-member.ts";
import { givenHttpDraft, issueHttpDraft } from "../fixtures/http-sheet.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";

const words = wordsOf("ja");
const said = words.command;
const folder = givenTemporaryFolder();
const sample = (name: string) =>
  fileURLToPath(new URL(`../fixtures/workbooks/${name}.xlsx`, import.meta.url));
const SURE = sample("sds-aoba-single-column");
const DOUBTFUL = sample("sds-momiji-near-misses");

async function bunkai(options: readonly string[], key?: string) {
  const env = key === undefined ? {} : { BUNKAI_API_KEY: key };
  const command = startCommand(options, { folder, env });
  return { code: await command.ended, printed: command.printed() };
}

describe("bunkai import --preview", () => {
  const preview = (file: string, ...more: string[]) =>
    bunkai(["import", file, "--edition", "sds-5.0", "--preview", ...more]);

  it("prints one JSON document with what was read and how surely, without a server or a database", async () => {
    const { code, printed } = await preview(DOUBTFUL, "--json");
    const { header, items, problems, unmatched } = JSON.parse(printed) as Record<
      "header" | "items" | "problems" | "unmatched",
      unknown[]
    >;

    expect(code).toBe(2);
    expect(header).toMatchObject({ vendorName: null });
    expect(items[0]).toMatchObject({
      ...{ key: "SDS-L001", number: "1", answer: "yes", value: { type: "yes" } },
      match: { how: "wording", score: 1, doubtful: false },
    });
    expect(items).toContainEqual(
      expect.objectContaining({
        key: "SDS-L041",
        match: expect.objectContaining({ how: "similarity", doubtful: true }) as unknown,
      }),
    );
    expect(unmatched.length).toBeGreaterThan(0);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("shows people a table, and ends with 0 when every row is sure", async () => {
    const sure = await preview(SURE);
    expect(sure.code).toBe(0);
    expect(sure.printed).toContain("株式会社あおば医療クラウド");
    expect(sure.printed).toMatch(/SDS-L001 .*はい .*文が同じ（100%）/u);

    const { code, printed } = await preview(DOUBTFUL);
    expect(code).toBe(2);
    expect(printed).toContain(words.disclosure.import.doubtful({ count: 6 }));
    expect(printed).toContain(words.disclosure.import.doubt.meaning);
  });

  it("tells with 1 why a file is no workbook, in the words of the page, and which forms there are", async () => {
    const { title } = words.error.workbook_not_xlsx;
    const noWorkbook = await preview(fileURLToPath(import.meta.url));
    expect(noWorkbook).toMatchObject({ code: 1 });
    expect(noWorkbook.printed).toContain(title);

    const unknown = await bunkai(["import", SURE, "--edition", "sds-9", "--preview"]);
    expect(unknown.code).toBe(1);
    expect(unknown.printed).toContain("mds-5.0-own");
    const nothing = await bunkai(["import", SURE]);
    expect([nothing.code, nothing.printed]).toEqual([
      1,
      `${said.failed({ reason: said.import.which })}\n`,
    ]);
    const help = await bunkai(["import", "--help"]);
    for (const code of [0, 1, 2]) expect(help.printed).toMatch(`  ${code}  `);
  });
});

describe("with a running server", async () => {
  const http = await givenHttp();
  const { port, close } = await listen(http.server.fetch, { HOST: "127.0.0.1", PORT: 0 });
  afterwards(close);
  const url = `http://127.0.0.1:${port}`;
  const seller = await http.founder("ベンダー", "vendor");
  let key = "";

  beforeAll(async () => {
    key = (await givenApiKey(seller, ["drafts.write", "disclosures.read"])).secret;
    await givenFreshFactor(http.server.installation, seller);
  });

  const answersOf = async (id: string) =>
    (await got<DisclosureView>(seller, `/disclosures/${id}`)).answers;
  const send = (file: string, id: string, ...more: string[]) =>
    bunkai(["import", file, "--disclosure", id, "--url", url, ...more], key);

  it("a workbook without doubt goes into the draft", async () => {
    const id = await givenHttpDraft(seller);
    const { code, printed } = await send(SURE, id);
    const answers = await answersOf(id);

    expect(code).toBe(0);
    expect(answers.length).toBeGreaterThan(40);
    expect(printed).toContain(said.import.taken({ count: answers.length, unmatched: 0 }));
  });

  it("one with doubtful rows changes nothing until they are left out", async () => {
    const id = await givenHttpDraft(seller);
    const refused = await send(DOUBTFUL, id);
    expect(refused.code).toBe(2);
    expect(refused.printed).toContain(said.import.nothingTaken);
    expect(refused.printed).toContain("有線LAN");
    expect(await answersOf(id)).toEqual([]);

    const { code, printed } = await send(DOUBTFUL, id, "--leave-doubtful", "--json");
    const { answers, undecided } = JSON.parse(printed) as { answers: number; undecided: unknown[] };
    expect([code, undecided]).toEqual([0, []]);
    const taken = await answersOf(id);
    expect(taken).toHaveLength(answers);
    expect(taken.map(({ itemKey }) => itemKey)).not.toContain("SDS-L041");
  });

  it("sheets are written as files, and the JSON of an issued one has its hash", async () => {
    const draft = await givenHttpDraft(seller, { "SDS-L001": { value: { type: "yes" } } });
    const revision = await issueHttpDraft(seller, draft);
    const fetched = async (kind: string, id: string, format: string) => {
      const out = join(folder, `${kind}.${format}`);
      const wish = ["--format", format, "--out", out, "--url", url];
      const { code, printed } = await bunkai(["export", kind, id, ...wish], key);
      if (code !== 0) throw new Error(printed);
      return new Uint8Array(await readFile(out));
    };
    const json = new TextDecoder().decode(await fetched("revision", revision.id, "json"));
    expect(sha256Hex(json)).toBe(revision.sha256);
    expect((await pdfLines(await fetched("revision", revision.id, "pdf"))).length).toBeGreaterThan(
      0,
    );
    expect((await openWorkbook(await fetched("disclosure", draft, "xlsx"))).sheets).toHaveLength(2);
  });

  it("whoever has no key, or the wrong one, or a bad address is told so", async () => {
    const id = await givenHttpDraft(seller);
    const wish = ["export", "disclosure", id, "--format", "csv", "--out", join(folder, "x.csv")];
    const ask = async (address: string, secret?: string) => {
      const { code, printed } = await bunkai([...wish, "--url", address], secret);
      expect(code).toBe(1);
      return printed;
    };
    expect(await ask(url)).toContain(said.remote.keyMissing);
    expect(await ask(url, "bunkai_wrong")).toContain(words.error.key_refused.title);
    const plain = "http://bunkai.example.jp";
    expect(await ask(plain, key)).toContain(said.remote.addressUnsafe({ url: plain }));
    const nobody = "http://127.0.0.1:1";
    expect(await ask(nobody, key)).toContain(said.remote.unreachable({ url: nobody }));
  });
});
