import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@bunkai/db/open/open-database";
import { describe, expect, inject, it } from "vitest";
import { givenDatabaseConfiguration } from "../fixtures/database.ts";
import { freePort } from "../fixtures/free-port.ts";
import { type Program, startProgram } from "../fixtures/program.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { type StartRefusal, startRefusalOf } from "../fixtures/start-refusal.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import { givenWebServer } from "../fixtures/web-server.ts";

/** What the last line of a program tells. */
function refusalBy({ lines }: Program): StartRefusal {
  return JSON.parse(lines.at(-1) ?? "") as StartRefusal;
}

/** One line in Japanese, one in English. */
const EACH_TONGUE = /^[^\n]*[ぁ-ん][^\n]*\n[A-Z][\x20-\x7e]*\n$/u;

function embedded(): void {
  const holding = (dataDirectory: string) =>
    startProgram("open-and-hold", { dataDirectory, secret: TEST_SECRET });
  const open = async (program: Program) => {
    await program.printed(1);
    program.process.stdin?.write("go\n");
    await program.printed(2);
  };
  const kill = async (program: Program) => {
    program.process.kill("SIGKILL");
    await program.ended;
  };

  describe("a data folder that a process holds", () => {
    it("is refused to a second one, which is told who holds it, and given free in the end", async () => {
      const configuration = await givenDatabaseConfiguration();
      const { dataDirectory: folder } = configuration;
      const holder = holding(folder);
      await open(holder);

      const refusal = await startRefusalOf(openDatabase(configuration));

      const { pid } = holder.process;
      expect(refusal).toMatchObject({ code: "data_directory_in_use", facts: { folder, pid } });
      expect(refusal.sentences).toMatch(EACH_TONGUE);
      for (const sentence of refusal.sentences.trim().split("\n")) {
        expect(sentence).toContain(folder);
        expect(sentence).toContain(String(pid));
      }
      holder.process.stdin?.end();
      await holder.ended;
      expect(holder.lines.at(-1)).toBe("closed");
      expect(existsSync(join(folder, "lock"))).toBe(false);
    });

    it("falls to exactly one of those who come after it was killed", async () => {
      const { dataDirectory: folder } = await givenDatabaseConfiguration();
      const dead = holding(folder);
      const heirs = [holding(folder), holding(folder)];
      await open(dead);
      await kill(dead);
      expect(existsSync(join(folder, "lock"))).toBe(true);

      await Promise.all(heirs.map(open));

      const [winner, ...others] = heirs.filter(({ lines }) => lines[1] === "open");
      expect(others).toEqual([]);
      const losers = heirs.filter((heir) => heir !== winner);
      const pid = winner?.process.pid;
      expect(losers.map(refusalBy)).toMatchObject(
        losers.map(() => ({ code: "data_directory_in_use", facts: { pid } })),
      );
    });
  });

  describe("a data folder that cannot be used", () => {
    // Whoever runs as root may write everywhere, but even root finds no folder in a file.
    it.each([
      { what: "a file in its place", below: "", code: "data_directory_not_writable" },
      { what: "a file above it", below: "deeper/.bunkai", code: "data_directory_not_writable" },
    ])("is named: $what", async ({ below, code }) => {
      const file = join(givenTemporaryFolder(), "file");
      writeFileSync(file, "");
      const folder = join(file, below);

      const refusal = await startRefusalOf(
        openDatabase({ dataDirectory: folder, secret: TEST_SECRET }),
      );

      expect(refusal).toMatchObject({ code, facts: { folder } });
      expect(refusal.sentences).toMatch(EACH_TONGUE);
    });

    it("is named and given free when something else lies where the database should", async () => {
      const folder = givenTemporaryFolder();
      writeFileSync(join(folder, "pglite"), "");

      const refusal = await startRefusalOf(
        openDatabase({ dataDirectory: folder, secret: TEST_SECRET }),
      );

      expect(refusal).toMatchObject({ code: "data_directory_broken", facts: { folder } });
      expect(readdirSync(folder)).toEqual(["pglite"]);
    });
  });
}

async function server(): Promise<void> {
  const address = new URL(inject("postgresUrl"));
  const change = (changes: Partial<URL>) => Object.assign(new URL(address), changes).href;
  const password = "hush-hush";
  const elsewhere = { username: "me", password, pathname: "/bunkai" };
  const nobody = { host: `127.0.0.1:${await freePort()}` };
  const web = { host: new URL(await givenWebServer((_, answer) => answer.end("hello"))).host };

  describe("a database address that is wrong", () => {
    it("is answered with a sentence of its own without secrets, and the process can end", async () => {
      const unreachable = [nobody, { host: "bunkai.invalid" }, web];
      const wrong = [
        ...unreachable.map((place) => [change({ ...elsewhere, ...place }), "database_unreachable"]),
        [`${change({})}?sslmode=require`, "database_unreachable"],
        [change({ password }), "database_login_refused"],
        [change({ username: "me" }), "database_login_refused"],
        [change({ pathname: "/nowhere" }), "database_missing"],
        [change(elsewhere).replace("postgres:", "mysql:"), "configuration_invalid"],
        [change(elsewhere).replace(password, `100%${password}`), "configuration_invalid"],
        [`me:${password}`, "configuration_invalid"],
      ];
      const program = startProgram(
        "start-in-vain",
        wrong.map(([url]) => url),
      );

      await program.ended;

      expect(program.process.exitCode).toBe(0);
      const refusals = program.lines.map((line) => JSON.parse(line) as StartRefusal);
      expect(refusals.map(({ code }) => code)).toEqual(wrong.map(([, code]) => code));
      for (const { sentences } of refusals) expect(sentences).toMatch(EACH_TONGUE);
      const sentenceByCode = new Map(refusals.map(({ code, sentences }) => [code, sentences]));
      expect(new Set(sentenceByCode.values()).size).toBe(sentenceByCode.size);
      for (const secret of [password, address.password]) {
        expect(program.lines.join("\n")).not.toContain(secret);
      }
    });
  });
}

if (inject("engine") === "pglite") embedded();
else await server();
