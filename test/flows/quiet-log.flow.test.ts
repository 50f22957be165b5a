import { expect, it } from "vitest";
import { keyOf } from "../fixtures/api-key.ts";
import { askToSignIn, givenAuthenticator, showRecoveryCode } from "../fixtures/authenticator.ts";
import { givenHttp, PASSWORD } from "../fixtures/http.ts";
import { givenLogLines } from "../fixtures/log-lines.ts";

const { log, text } = givenLogLines();
const http = await givenHttp({ log });

it("tells how each request ended and why it was refused, and no secret, name or address of anybody", async () => {
  const person = await http.founder("夏目漱石");
  const { recoveryCodes } = await givenAuthenticator(person);
  const [recoveryCode = ""] = recoveryCodes;
  const visitor = http.visitor();
  await askToSignIn(visitor, person.email);
  await showRecoveryCode(visitor, recoveryCode);
  await http.visitor().ask("/api/auth/sign-in/email", {
    method: "POST",
    json: { email: person.email, password: "wrong-password-of-somebody" },
  });
  await http.visitor().ask("/api/auth/request-password-reset", {
    method: "POST",
    json: { email: person.email },
  });
  const other = await http.founder("鴎外");
  const key = await keyOf(other);
  await http.program(key).ask("/api/v1/editions");
  await http.program(`${key}x`).ask("/api/v1/editions?secret=in-the-address");
  await http.program("injected\\nline").ask("/api/v1/editions");
  await visitor.ask("/api/v1/nothing?token=in-the-address");
  await visitor.ask("/api/v1/sessions", {
    method: "DELETE",
    headers: { origin: "https://evil.example" },
  });

  const said = text();
  for (const code of ["credentials_refused", "key_refused", "not_found", "origin_refused"]) {
    expect(said).toContain(`"refused":"${code}"`);
  }
  expect(said).toContain('"route":"/api/auth/sign-in/email"');
  const secrets = [
    ...[PASSWORD, person.email, "夏目漱石", recoveryCode, key, key.slice(8, 24)],
    ...["wrong-password", "in-the-address", "session_token", "injected"],
  ];
  for (const secret of secrets) expect(said).not.toContain(secret);
  const outbox = await http.visitor().ask("/api/v1/outbox?limit=100");
  const tokens = (await outbox.text()).match(/[\w-]{24,}/gu) ?? [];
  expect(tokens.length).toBeGreaterThan(3);
  for (const token of tokens) expect(said).not.toContain(token);
  for (const line of said.trimEnd().split("\n")) {
    expect(JSON.parse(line)).toMatchObject({ at: expect.stringMatching(/Z$/u) });
  }
});
