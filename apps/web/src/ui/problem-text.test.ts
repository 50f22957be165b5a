import { errorCodes } from "@bunkai/domain/error/domain-error";
import { wordsOf } from "@bunkai/language/words";
import { describe, expect, it } from "vitest";
import { frontEn } from "../language/front-words.en.ts";
import { frontJa } from "../language/front-words.ja.ts";
import { problemFrom, unreachable } from "../problem.ts";
import { problemText } from "./problem-text.ts";

describe("problemText", () => {
  it.each(errorCodes)("tells %s as the server does, whatever words the page has loaded", (code) => {
    const { title, detail } = wordsOf("ja").error[code];
    const text = { title, detail: detail({}) };

    expect(problemText(problemFrom({ code, ...text }, 409), frontJa)).toEqual(text);
  });

  it.each([
    { status: 401, code: "not_signed_in" },
    { status: 403, code: "not_allowed" },
    { status: 404, code: "not_found" },
    { status: 409, code: "internal" },
    { status: 413, code: "request_too_large" },
    { status: 429, code: "too_many_requests" },
    { status: 500, code: "internal" },
  ] as const)("has words of its own for a bare $status", ({ code, status }) => {
    for (const words of [frontJa, frontEn]) {
      const { title, detail } = problemText(problemFrom("<html>", status, "r-1"), words);

      expect(title).toBe(words.error[code].title);
      expect(detail).not.toBe("");
      expect(detail).not.toMatch(/undefined/);
    }
  });

  it.each([
    unreachable(),
    ...[502, 503, 504].map((status) => problemFrom({ title: "Bad Gateway" }, status)),
  ])("says that nobody answered, whatever stands in between: $message", (problem) => {
    expect(problemText(problem, frontJa)).toBe(frontJa.shell.problem.unreachable);
  });

  it("calls unexpected what is no problem of the server", () => {
    expect(problemText(new TypeError("x"), frontJa)).toBe(frontJa.shell.problem.unexpected);
  });
});
