import { ja } from "@bunkai/language/ja";
import { describe, expect, it } from "vitest";
import { signUpSchema } from "../account/credentials.ts";
import { fieldErrorsOfIssues } from "./field-errors.ts";

describe("fieldErrorsOfIssues", () => {
  it.each([
    ["", ja.shell.field.empty],
    ["short", ja.shell.field.password_short],
    ["l".repeat(200), ja.shell.field.password_long],
  ])("tells of the password %o what its schema named first", (password, sentence) => {
    const account = { name: "花子", email: "hanako@example.org", password };
    const issues = signUpSchema.safeParse(account).error?.issues ?? [];

    expect(fieldErrorsOfIssues(issues, ja)).toEqual({ password: sentence });
  });
});
