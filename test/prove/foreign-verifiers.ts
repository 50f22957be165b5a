import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const SIGNED_AND_WHOLE = /Total document signed/u;
const DER_HEAD_HEX = 8;

/** Says whether somebody else's program finds nothing wrong with a signed file. */
export type Verifier = (bytes: Uint8Array) => boolean;

/**
 * Finds a program, or installs its package where apt may.
 *
 * @throws Error that names the package
 */
export function demandProgram(program: string, packageName: string): void {
  const isThere = () => spawnSync(program, ["-v"]).error === undefined;
  if (isThere()) return;
  spawnSync("apt-get", ["install", "-y", packageName], { stdio: "inherit" });
  if (!isThere()) throw new Error(`Install ${packageName}: the proof asks ${program}.`);
}

/** poppler: all signatures valid, as many as there were, and the last one over the whole file. */
export function poppler(folder: string, signatureCount: number): Verifier {
  const file = join(folder, "document.pdf");
  return (bytes) => {
    writeFileSync(file, bytes);
    const { stdout } = run("pdfsig", [file]);
    const valid = stdout.match(/Signature is Valid\./gu)?.length ?? 0;
    return valid === signatureCount && SIGNED_AND_WHOLE.test(lastPart(stdout));
  };
}

/** poppler, asked only whether the signatures are valid: what most readers show first. */
export function popplerSignaturesOnly(folder: string, signatureCount: number): Verifier {
  const file = join(folder, "document.pdf");
  return (bytes) => {
    writeFileSync(file, bytes);
    const { stdout } = run("pdfsig", [file]);
    return (stdout.match(/Signature is Valid\./gu)?.length ?? 0) === signatureCount;
  };
}

/** OpenSSL: each CMS message over the content of its byte range. It knows nothing of PDF, so nothing of what follows. */
export function openssl(folder: string, signatureCount: number, certificate: Uint8Array): Verifier {
  const [message, content, trust] = ["cms.der", "content.bin", "trust.pem"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(trust, pemOf(certificate));
  return (bytes) => {
    const signatures = signaturesOf(bytes);
    return (
      signatures.length === signatureCount &&
      signatures.every(({ cms, signed }) => {
        writeFileSync(message, cms);
        writeFileSync(content, signed);
        const options = ["-verify", "-binary", "-inform", "DER", "-in", message];
        const sides = ["-content", content, "-CAfile", trust, "-partial_chain", "-purpose", "any"];
        return run("openssl", ["cms", ...options, ...sides, "-out", "/dev/null"]).status === 0;
      })
    );
  };
}

function run(program: string, options: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(program, options, { encoding: "latin1", env: { LC_ALL: "C.UTF-8" } });
}

function lastPart(report: string): string {
  return report.slice(report.lastIndexOf("Signature #"));
}

/** Cut out as anybody would who has only the specification: by the byte range, and by the length that DER tells. */
function signaturesOf(bytes: Uint8Array): { cms: Uint8Array; signed: Uint8Array }[] {
  const file = Buffer.from(bytes);
  const ranges = file.toString("latin1").matchAll(/\/ByteRange\s*\[([\d\s]+)\]/gu);
  return [...ranges].flatMap(([, numbers = ""]) => {
    const [first = 0, before = 0, after = 0, rest = 0] = numbers.trim().split(/\s+/u).map(Number);
    const hex = file.subarray(first + before + 1, after - 1).toString("latin1");
    const length = Number.parseInt(hex.slice(4, DER_HEAD_HEX), 16);
    const cms = Buffer.from(hex.slice(0, DER_HEAD_HEX + 2 * length), "hex");
    const parts = [file.subarray(first, first + before), file.subarray(after, after + rest)];
    return cms.length > 0 ? [{ cms, signed: Buffer.concat(parts) }] : [];
  });
}

function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/gu) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
