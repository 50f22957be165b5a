import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOf } from "@bunkai/language/words";
import { beforeAll, describe, expect, it } from "vitest";
import { houseFolder } from "../architecture/house.ts";
import { givenSealedDocuments } from "../fixtures/sealed-documents.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";

const { agreement, verify } = wordsOf("ja");
const { strength } = agreement;
const folder = givenTemporaryFolder();
let fingerprint = "";

beforeAll(async () => {
  const { half, trust, unsealed, whole } = await givenSealedDocuments();
  writeFileSync(join(folder, "unsealed.pdf"), unsealed);
  writeFileSync(join(folder, "half.pdf"), half);
  writeFileSync(join(folder, "whole.pdf"), whole);
  writeFileSync(join(folder, "trust.json"), trust);
  writeFileSync(join(folder, "longer.pdf"), Buffer.concat([whole, Buffer.from("\n%")]));
  fingerprint = (JSON.parse(trust) as { certificates: string[] }).certificates[0] ?? "";
});

type Ended = { readonly code: number; readonly lines: readonly string[] };

/** Runs the command as a shell does. */
function bunkaiVerify(...options: readonly string[]): Promise<Ended> {
  const program = join(houseFolder, "apps/cli/bunkai.mjs");
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, "verify", ...options],
      { cwd: folder, env: { ...process.env, LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" } },
      (_, told) => resolve({ code: child.exitCode ?? -1, lines: told.trimEnd().split("\n") }),
    );
  });
}

describe("bunkai verify", () => {
  const trusting = ["--trust", "trust.json"];

  it("trusts what an installation lists, from the list as it was downloaded", async () => {
    const { code, lines } = await bunkaiVerify("whole.pdf", ...trusting);

    expect({ code, first: lines[0] }).toEqual({ code: 0, first: verify.outcome.trustedCommand });
    expect(lines.join("\n")).toContain(verify.embedded.allSealed);
  });

  it("ends with 3 when the signer is unknown, says so, and tells which fingerprint to compare by which way", async () => {
    const { code, lines } = await bunkaiVerify("whole.pdf");

    expect(code).toBe(3);
    expect(lines.slice(0, 3)).toEqual([
      verify.outcome.unknownSigner,
      verify.explained.unknownSigner,
      verify.next.unknownSigner,
    ]);
    expect(lines).toContain(`  ${verify.signature.certificateHash}: ${fingerprint}`);
  });

  it("ends with 2 when the document was changed, whoever is trusted", async () => {
    const { code, lines } = await bunkaiVerify("longer.pdf", ...trusting);

    expect({ code, first: lines[0] }).toEqual({ code: 2, first: verify.outcome.changed });
  });

  it.each([
    ["a signer that is trusted", trusting],
    ["nobody trusted", []],
  ])("says first that a seal is missing, and ends with 5: %s", async (_, trust) => {
    const { code, lines } = await bunkaiVerify("half.pdf", ...trust);
    const names = "株式会社あおば医療クラウド";

    expect(code).toBe(5);
    expect(lines.slice(0, 2)).toEqual([
      verify.outcome.incomplete,
      verify.embedded.missing({ names }),
    ]);
  });

  it("tells a program who has not sealed", async () => {
    const { code, lines } = await bunkaiVerify("half.pdf", ...trusting, "--json");

    expect(code).toBe(5);
    expect(JSON.parse(lines.join("\n"))).toMatchObject({
      outcome: "incomplete",
      state: "unchanged",
      unsealed: [{ key: "vendor" }],
    });
  });

  it("tells how each signer was identified, and who does not sign", async () => {
    const { lines } = await bunkaiVerify("whole.pdf", ...trusting);
    const reasons = lines.filter((line) => line.includes(verify.signature.reason));

    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toContain(strength.twoFactor);
    expect(reasons[1]).toContain(strength.password);
    expect(lines.join("\n")).toContain(verify.embedded.notSigning({ name: "販売のみなみ" }));
  });

  it("tells when each signer signed in the words of the page: Japanese time, named as such", async () => {
    const { lines } = await bunkaiVerify("whole.pdf", ...trusting);
    const times = lines.filter((line) => line.includes(verify.signature.claimedAt));

    expect(verify.signature.claimedAt).toContain("日本時間");
    expect(times).toHaveLength(2);
    for (const line of times) expect(line).toMatch(/: \d{4}年\d+月\d+日 \d\d:\d\d:\d\d$/u);
  });

  it("still knows what nobody has sealed, and explains its exit codes", async () => {
    expect((await bunkaiVerify("unsealed.pdf", ...trusting)).code).toBe(4);
    const { lines } = await bunkaiVerify("--help");
    for (const code of [0, 1, 2, 3, 4, 5]) expect(lines.join("\n")).toMatch(`  ${code}  `);
  });
});
