import { describe, expect, it } from "vitest";
import { landingPath } from "./landing-path.ts";

describe("landingPath", () => {
  it.each(["/", "/audit", "/settings/members?organization=1"])(
    "leads to an own page: %s",
    (path) => {
      expect(landingPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    "",
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "javascript:alert(1)",
    "/\t/evil.example/",
  ])("leads home instead of to %s", (path) => {
    expect(landingPath(path)).toBe("/");
  });
});
