import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterwards } from "../fixtures/afterwards.ts";

/** A time-stamp authority (RFC 3161) on this machine: OpenSSL answers, over HTTP. */
export type Responder = {
  readonly url: string;
  /** The authority's own certificate, PEM, as a reader who trusts it would have it. */
  readonly certificateFile: string;
  /** Lets it answer something wrong, or nothing, from now on. */
  spoil(how: Spoilt | null): void;
};

export type Spoilt = "another_request" | "garbage" | "refusal" | "server_error";

const PROGRAM = "openssl";

const CONFIGURATION = `
[tsa]
default_tsa = tsa_here
[tsa_here]
serial = ./serial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256
ess_cert_id_alg = sha256
clock_precision_digits = 0
[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = 試験用時刻認証局
[stamping]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
`;

/** Starts an authority in a folder of its own. It ends with the test file. */
export async function givenResponder(folder: string): Promise<Responder> {
  writeFileSync(join(folder, "tsa.cnf"), CONFIGURATION);
  writeFileSync(join(folder, "serial"), "01\n");
  openssl(folder, [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-utf8", "-days", "3650"],
    ...["-config", "tsa.cnf", "-keyout", "tsa.key", "-out", "tsa.pem"],
  ]);
  let spoilt: Spoilt | null = null;
  let earlier: Buffer | null = null;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      response.statusCode = spoilt === "server_error" ? 503 : 200;
      response.setHeader("content-type", "application/timestamp-reply");
      const asked = Buffer.concat(pieces);
      if (spoilt === "garbage") response.end("hello");
      else if (spoilt === "refusal") response.end(answerTo(folder, Buffer.from("no request")));
      else if (spoilt === "another_request" && earlier) response.end(earlier);
      else {
        earlier = answerTo(folder, asked);
        response.end(earlier);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterwards(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("No port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    certificateFile: join(folder, "tsa.pem"),
    spoil: (how) => {
      spoilt = how;
    },
  };
}

function answerTo(folder: string, request: Buffer): Buffer {
  writeFileSync(join(folder, "asked.tsq"), request);
  const own = ["-config", "tsa.cnf", "-signer", "tsa.pem", "-inkey", "tsa.key"];
  openssl(folder, ["ts", "-reply", ...own, "-queryfile", "asked.tsq", "-out", "answer.tsr"]);
  return readFileSync(join(folder, "answer.tsr"));
}

/**
 * Runs OpenSSL in a folder and gives what it says.
 *
 * @throws Error with its complaint
 */
export function openssl(folder: string, options: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(PROGRAM, options, {
    cwd: folder,
    encoding: "utf8",
  });
  if (error || status !== 0) throw new Error(stderr || String(error));
  return `${stdout}${stderr}`;
}
