import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSealKey } from "@bunkai/documents/signature/create-seal-key";
import { sealPdf } from "@bunkai/documents/signature/seal-pdf";
import { tasks } from "@bunkai/documents/workers/tasks";
import { sealFieldName } from "@bunkai/domain/agreement/find-unsealed-parties";
import { wordsOf } from "@bunkai/language/words";
import { sha256Hex } from "@bunkai/proof/sha256";
import { beforeAll, describe, expect, it } from "vitest";
import { houseFolder } from "../architecture/house.ts";
import { agreementContentOf } from "../fixtures/agreement-content.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";

const dealer = { key: "dealer", kind: "dealer", name: "販売のみなみ", signs: false } as const;
const { seal, strength } = wordsOf("ja").agreement;
const { verify } = wordsOf("ja");

const folder = givenTemporaryFolder();
const pathOf = (name: string) => join(folder, name);

/** Documents with no seal, one, and both; the list of certificates as an installation publishes it. */
beforeAll(async () => {
  const signedAt = new Date("2026-11-22T00:00:00.000Z");
  const key = await createSealKey("Bunkai 検証用", { now: signedAt, validYears: 5 });
  const few = agreementContentOf(1);
  const content = { ...few, parties: [...few.parties, dealer] };
  const { document } = await tasks.renderAgreement({ content, language: "ja" });
  const sealed = (before: Uint8Array, partyKey: "hospital" | "vendor") =>
    sealPdf(before, key, {
      fieldName: sealFieldName(partyKey),
      reason: seal({
        organizationName: partyKey,
        signerName: "佐藤",
        strength: strength[partyKey === "hospital" ? "twoFactor" : "password"],
      }),
      signedAt,
    });
  const half = await sealed(document, "hospital");
  const list = JSON.stringify({ certificates: [sha256Hex(key.certificate)] });
  writeFileSync(pathOf("unsealed.pdf"), document);
  writeFileSync(pathOf("half.pdf"), half);
  writeFileSync(pathOf("whole.pdf"), await sealed(half, "vendor"));
  writeFileSync(pathOf("trust.json"), list);
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
    expect(lines.join("\n")).toContain(verify.embedded.notSigning({ name: dealer.name }));
  });

  it("still knows what nobody has sealed, and explains its exit codes", async () => {
    expect((await bunkaiVerify("unsealed.pdf", ...trusting)).code).toBe(4);
    const { lines } = await bunkaiVerify("--help");
    for (const code of [0, 1, 2, 3, 4, 5]) expect(lines.join("\n")).toMatch(`  ${code}  `);
  });
});
