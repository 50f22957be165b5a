import { createHash } from "node:crypto";

import { createSealKey } from "@bunkai/documents/signature/create-seal-key";
import {
  withLaterPage,
  withReplacedAttachment,
} from "@bunkai/documents/signature/fixtures/later-updates";
import { sealPdf } from "@bunkai/documents/signature/seal-pdf";
import { tasks } from "@bunkai/documents/workers/tasks";
import { verifyPdf } from "@bunkai/proof/pdf/verify-pdf";
import { sha256Hex } from "@bunkai/proof/sha256";
import { beforeAll, expect, it } from "vitest";
import { agreementContentOf } from "../fixtures/agreement-content.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import {
  demandProgram,
  openssl,
  poppler,
  popplerSignaturesOnly,
  type Verifier,
} from "./foreign-verifiers.ts";

const ROWS = 91;
const BYTE_CHANGES = 400;
/** In the hex digits of the signatures, where readers are lenient. */
const DIGIT_CHANGES = 100;
const SEED = "bunkai.seal/1";

type Changed = { readonly kind: string; readonly bytes: Uint8Array };

let sealed: Uint8Array;
let trusted: Set<string>;
let foreign: readonly (readonly [string, Verifier])[];

beforeAll(async () => {
  demandProgram("pdfsig", "poppler-utils");
  const now = new Date();
  const key = await createSealKey("Bunkai 検証用", { now, validYears: 5 });
  trusted = new Set([sha256Hex(key.certificate)]);
  const content = agreementContentOf(ROWS);
  const { document } = await tasks.renderAgreement({ content, language: "ja" });
  const sides = [
    { fieldName: "Bunkai_hospital", reason: "みなと総合病院 佐藤 花子", signedAt: now },
    { fieldName: "Bunkai_vendor", reason: "株式会社あおば医療クラウド 山田 太郎", signedAt: now },
  ];
  sealed = document;
  for (const side of sides) sealed = await sealPdf(sealed, key, side);
  const folder = givenTemporaryFolder();
  foreign = [
    ["poppler", poppler(folder, sides.length)],
    ["poppler, signatures only", popplerSignaturesOnly(folder, sides.length)],
    ["OpenSSL over the byte ranges", openssl(folder, sides.length, key.certificate)],
  ];
});

it("finds every change of a sealed agreement, whatever other verifiers find", async () => {
  expect(await isWhole(sealed)).toBe(true);
  for (const [name, verifier] of foreign) expect([name, verifier(sealed)]).toEqual([name, true]);

  const kinds = new Map<string, Changed[]>();
  for (const changed of await changes()) {
    kinds.set(changed.kind, [...(kinds.get(changed.kind) ?? []), changed]);
  }
  const unseen: string[] = [];
  const lines: string[] = [];
  for (const [kind, list] of kinds) {
    const found = new Map<string, number>([["Bunkai", 0]]);
    for (const { bytes } of list) {
      const isUnseen = await isWhole(bytes);
      if (isUnseen) unseen.push(kind);
      count(found, "Bunkai", !isUnseen);
      for (const [name, verifier] of foreign) count(found, name, !verifier(bytes));
    }
    lines.push(`${kind}: ${list.length}`);
    for (const [name, number] of found) lines.push(`  ${shareOf(number, list.length)}  ${name}`);
  }
  console.info(
    [`${ROWS} rows, ${sealed.length} bytes, 2 seals; changes found`, ...lines].join("\n"),
  );

  expect(unseen).toEqual([]);
});

/** Trusted as it is, or unchanged since signing: nothing wrong was found. */
async function isWhole(bytes: Uint8Array): Promise<boolean> {
  return (await verifyPdf(bytes, trusted)).sealTrusted;
}

async function changes(): Promise<Changed[]> {
  const digits = digitPlaces();
  const anywhere = Array.from({ length: BYTE_CHANGES }, (_, index) =>
    changedAt("a byte anywhere", drawn(`at ${index}`) % sealed.length, drawn(`by ${index}`)),
  );
  const inSignatures = Array.from({ length: DIGIT_CHANGES }, (_, index) =>
    changedAt(
      "a byte of a signature's digits",
      digits[drawn(`digit ${index}`) % digits.length] ?? 0,
      drawn(`digit by ${index}`),
    ),
  );
  const replaced = { name: "agreement.json", json: '{"format":"bunkai.agreement/1"}' };
  return [
    ...anywhere,
    ...inSignatures,
    { kind: "a later step with a page", bytes: await withLaterPage(sealed) },
    {
      kind: "a later step with another attachment",
      bytes: await withReplacedAttachment(sealed, replaced),
    },
    { kind: "a line after the end", bytes: Buffer.concat([sealed, Buffer.from("\n")]) },
  ];
}

function digitPlaces(): number[] {
  const text = Buffer.from(sealed).toString("latin1");
  return [...text.matchAll(/\/Contents\s*<([0-9A-Fa-f]+)>/gu)].flatMap((match) =>
    Array.from(
      { length: match[1]?.length ?? 0 },
      (_, index) => match.index + match[0].indexOf("<") + 1 + index,
    ),
  );
}

/** Another value at one place: never the same one. */
function changedAt(kind: string, at: number, by: number): Changed {
  const bytes = sealed.slice();
  bytes[at] = (bytes[at] ?? 0) ^ ((by % 255) + 1);
  return { kind, bytes };
}

/** The same numbers in every run. */
function drawn(name: string): number {
  return createHash("sha256").update(`${SEED} ${name}`).digest().readUInt32BE();
}

function count(found: Map<string, number>, name: string, isFound: boolean): void {
  found.set(name, (found.get(name) ?? 0) + (isFound ? 1 : 0));
}

function shareOf(number: number, all: number): string {
  return `${((100 * number) / all).toFixed(1).padStart(5)} %`;
}
