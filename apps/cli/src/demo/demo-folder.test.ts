import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockFolder } from "@bunkai/db/open/folder-lock";
import { ja } from "@bunkai/language/ja";
import { afterAll, expect, it } from "vitest";
import { removeSamples } from "./demo-folder.ts";

const home = mkdtempSync(join(tmpdir(), "bunkai-demo-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const folder = join(home, ".bunkai", "demo");

function fill(): void {
  mkdirSync(join(folder, "pglite"), { recursive: true });
  writeFileSync(join(folder, "pglite", "file"), "");
  writeFileSync(join(home, ".bunkai", "mine"), "");
}

it("removes the demo's own folder, and nothing beside it", () => {
  fill();
  removeSamples(ja, folder);
  expect(readdirSync(join(home, ".bunkai"))).toEqual(["mine"]);
});

it("removes nothing while a process holds the folder, and says which", () => {
  fill();
  const release = lockFolder(folder);
  expect(() => removeSamples(ja, folder)).toThrow(
    ja.command.demo.inUse({ folder, pid: String(process.pid) }),
  );
  expect(existsSync(join(folder, "pglite", "file"))).toBe(true);
  release();
});

it("has nothing to say where there was no demo", () => {
  removeSamples(ja, join(home, "elsewhere", "demo"));
  expect(existsSync(join(home, "elsewhere", "demo"))).toBe(false);
});
