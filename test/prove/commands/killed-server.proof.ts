import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../fixtures/command.ts";
import { givenProductionServer, type ProductionServer } from "../../fixtures/production-server.ts";

const hanako = {
  name: "山田花子",
  email: "hanako@example.org",
  password: "あさがお-ひまわり-つゆくさ",
};
const EMAIL_UNCONFIRMED = 403;

let installation: ProductionServer;
let server: Command;

describe("a server that is killed", () => {
  beforeAll(async () => {
    installation = await givenProductionServer();
    server = await installation.start();
  });

  it("says so by its exit code", async () => {
    await installation.ask("/api/auth/sign-up/email", { ...hanako, language: "ja" });
    process.kill(installation.holderOfData(), "SIGKILL");

    expect(await server.ended).toBe(1);
    expect(existsSync(installation.lockFile)).toBe(true);
  });
});

describe("a server that follows a killed one", () => {
  beforeAll(async () => {
    server = await installation.start();
  });

  it("takes the folder over with everything in it", async () => {
    const signedIn = await installation.ask("/api/auth/sign-in/email", hanako);
    expect(signedIn.status).toBe(EMAIL_UNCONFIRMED);
  });

  it("does not outlive the command that has started it", async () => {
    server.process.kill("SIGKILL");
    // The server writes where the command does: this ends when both have.
    await server.ended;

    expect(server.printed()).toContain('"msg":"stopped"');
    expect(existsSync(installation.lockFile)).toBe(false);
  });
});
