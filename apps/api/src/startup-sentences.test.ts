import { StartupError, startupErrorCodes } from "@bunkai/domain/operation/startup-error";
import { describe, expect, it } from "vitest";
import { startupSentences } from "./startup-sentences.ts";

describe("what is said when the installation does not start", () => {
  it.each(startupErrorCodes)("has a sentence in each tongue for %s", (code) => {
    const [ja, en] = startupSentences(new StartupError(code)).split("\n");
    expect(ja).toMatch(/[ぁ-ん]/u);
    expect(en).toMatch(/^[A-Z]/u);
  });

  it("names what the operator can change", () => {
    const error = new StartupError("port_in_use", { host: "127.0.0.1", port: 3000 });
    expect(startupSentences(error)).toContain("Port 3000 of the address 127.0.0.1");
  });

  it("adds what the database said where only that helps", () => {
    const cause = Object.assign(new Error("permission denied"), { code: "42501" });
    const error = new StartupError("roles_not_creatable", {}, { cause });
    expect(startupSentences(error).split("\n")[2]).toContain("42501");
  });
});
