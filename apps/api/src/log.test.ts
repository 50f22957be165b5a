import { expect, it } from "vitest";
import { errorForLog } from "./log.ts";

it("keeps the message of our own error, and where it came from", () => {
  const logged = errorForLog(new Error("A stored file has lost a piece."));
  expect(logged).toMatchObject({ name: "Error", message: "A stored file has lost a piece." });
  expect(logged.stack[0]).toMatch(/^at /u);
});

it("never quotes the values that a driver or the SQL layer puts into its message", () => {
  const driver = Object.assign(new Error("duplicate key: (email)=(a@example.jp)"), {
    code: "23505",
    detail: "Key (email)=(a@example.jp) already exists.",
    constraint_name: "user_email_once",
  });
  const layer = new Error("Failed query: insert into user\nparams: a@example.jp", {
    cause: driver,
  });
  const logged = errorForLog(layer);

  expect(JSON.stringify(logged)).not.toContain("example.jp");
  expect(logged.cause?.details).toEqual({ code: "23505", constraint_name: "user_email_once" });
});

it("ends even when an error is its own cause", () => {
  const error = new Error("round");
  error.cause = error;
  expect(JSON.stringify(errorForLog(error))).toContain("round");
});

it("names what was thrown without being an error", () => {
  expect(errorForLog({ name: "ErrnoError", errno: 2 }).name).toBe("ErrnoError");
  expect(errorForLog("text").name).toBe("string");
});
