import { DomainError } from "@bunkai/domain/error/domain-error";
import { strictJsonFaults } from "@bunkai/proof/strict-json";
import { describe, expect, it } from "vitest";
import { problemOf } from "../problem.ts";
import { givenEdge } from "./given-edge.ts";
import { JSON_BYTES_MAX, jsonBody } from "./json-body.ts";

const ask = givenEdge([jsonBody((_method, path) => path === "/stream")], (c) => c.var.bodyText);

function post(body: RequestInit["body"], type = "application/json") {
  return ask({ method: "POST", body: body ?? null, headers: { "content-type": type } });
}

function piecewise(...pieces: readonly string[]): ReadableStream<Uint8Array> {
  return ReadableStream.from(pieces.map((piece) => new TextEncoder().encode(piece)));
}

describe("a JSON body", () => {
  it("is read once and kept as text", async () => {
    expect((await post('{"name":"桜"}')).body).toEqual({ found: '{"name":"桜"}' });
  });

  it("may be missing", async () => {
    expect((await ask({ method: "POST" })).body).toEqual({ found: "" });
  });

  it.each([
    ["a key twice", '{"a":1,"a":2}', "duplicate_key"],
    ["a key twice in disguise", '{"a":1,"\\u0061":2}', "duplicate_key"],
    ["a prototype", '{"__proto__":{}}', "forbidden_key"],
    ["half a letter", '{"a":"\\ud800"}', "lone_surrogate"],
    ["U+0000", '{"a":"\\u0000"}', "null_character"],
    ["a thousand brackets", "[".repeat(1000), "nesting_too_deep"],
    ["no end", '{"a":', "json_syntax"],
  ])("is refused with %s", async (_what, text, reason) => {
    const { body, status } = await post(text);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "invalid_json", facts: { reason } });
  });

  it.each([...strictJsonFaults, "not_utf8"])(
    "is refused in words, in both languages, never by a mere code: %s",
    (reason) => {
      for (const language of ["ja", "en"] as const) {
        const { detail } = problemOf(new DomainError("invalid_json", { reason }), {
          requestId: "1",
          path: "/",
          language,
        });
        expect(detail).not.toContain(reason);
        expect(detail).not.toMatch(/[a-z]_[a-z]+(?!_)\b/u);
      }
    },
  );

  it("is refused without sending a long way of invented keys back", async () => {
    const { body } = await post(`{"${"k".repeat(10_000)}":{"a":1,"a":2}}`);
    expect(body).toMatchObject({ code: "invalid_json", facts: { reason: "duplicate_key" } });
    expect(JSON.stringify(body).length).toBeLessThan(2_000);
  });

  it("is refused unless it is UTF-8", async () => {
    const { body } = await post(new Uint8Array([0x22, 0xff, 0x22]));
    expect(body).toMatchObject({ code: "invalid_json", facts: { reason: "not_utf8" } });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "is refused as %s",
    async (type) => {
      const { body, status } = await post("{}", type);
      expect({ status, code: body.code }).toEqual({ status: 415, code: "media_type_refused" });
    },
  );

  it("may name its character set", async () => {
    expect((await post("{}", "application/json; charset=utf-8")).status).toBe(200);
  });

  it("is refused above 1 MiB, whether it says its length or not", async () => {
    const long = JSON.stringify("a".repeat(JSON_BYTES_MAX));
    expect((await post(long)).body.code).toBe("request_too_large");

    const init = { method: "POST", body: piecewise('"', long, '"'), duplex: "half" };
    const { body, status } = await ask(init as RequestInit);
    expect({ status, code: body.code }).toEqual({ status: 413, code: "request_too_large" });
  });
});
