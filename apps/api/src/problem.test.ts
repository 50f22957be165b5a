import { DomainError } from "@bunkai/domain/error/domain-error";
import { describe, expect, it } from "vitest";
import { problemCodes, problemOf, problemSchema, statusOf } from "./problem.ts";

const occasion = { requestId: "request-1", path: "/api/v1/members", language: "ja" } as const;

describe("a problem", () => {
  it.each(problemCodes)("of %s has a status and words in both tongues", (code) => {
    const error = code === "internal" ? new Error("secret") : new DomainError(code);
    const ja = problemSchema.parse(problemOf(error, occasion));
    const en = problemSchema.parse(problemOf(error, { ...occasion, language: "en" }));

    expect(ja).toMatchObject({ code, status: statusOf(code), requestId: "request-1" });
    expect(ja.title && ja.detail && en.title && en.detail).toBeTruthy();
    expect(ja.title).not.toBe(en.title);
  });

  it("says nothing about an error that nobody foresaw", () => {
    const error = new Error("insert into members … Key (email)=(a@example.jp)");
    const problem = problemOf(error, occasion);

    expect(problem).toMatchObject({ code: "internal", status: 500, facts: {}, errors: [] });
    expect(JSON.stringify(problem)).not.toContain("example.jp");
    expect(problem.detail).toContain("request-1");
  });

  it("keeps the values at fault apart from the other facts", () => {
    const errors = [{ pointer: "/name", code: "empty" }];
    const error = new DomainError("invalid_input", { in: "body", errors });

    expect(problemOf(error, occasion)).toMatchObject({ facts: { in: "body" }, errors });
  });
});
