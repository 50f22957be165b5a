import { organizationCreateSchema } from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { expect, it } from "vitest";
import { refuseIssues } from "./refuse-issues.ts";

function refusalOf(target: string, value: unknown): unknown {
  const { error, success } = organizationCreateSchema.safeParse(value);
  try {
    refuseIssues(success ? { success } : { success, target, error });
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    const { code, facts } = error as DomainError;
    return { code, facts };
  }
}

it("names each value at fault by its JSON pointer and the code of the rule", () => {
  expect(refusalOf("json", { name: " ", kind: "shop", "a/b": 1 })).toEqual({
    code: "invalid_input",
    facts: {
      in: "body",
      errors: [
        { pointer: "/name", code: "empty" },
        { pointer: "/kind", code: "invalid_value" },
        { pointer: "/a~1b", code: "unrecognized_keys" },
      ],
    },
  });
});

it("sends no thousands of invented keys back, nor a long one", () => {
  const invented = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, 1]));
  const long = { ["x".repeat(10_000)]: 1 };
  for (const more of [invented, long]) {
    const refusal = refusalOf("json", { name: "桜病院", kind: "hospital", ...more });
    expect(refusal).toMatchObject({ code: "invalid_input" });
    expect(JSON.stringify(refusal).length).toBeLessThan(10_000);
  }
});

it("answers an address that cannot exist like one that does not", () => {
  expect(refusalOf("param", {})).toEqual({ code: "not_found", facts: {} });
});

it("lets through what fits", () => {
  expect(refusalOf("json", { name: "桜病院", kind: "hospital" })).toBeNull();
});
