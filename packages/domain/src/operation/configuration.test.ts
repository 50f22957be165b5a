import { describe, expect, it } from "vitest";
import { DEVELOPMENT_SECRET, readConfiguration } from "./configuration.ts";
import { StartupError } from "./startup-error.ts";

const SECRET = "a secret of this installation, long enough";
const production = {
  NODE_ENV: "production",
  BUNKAI_SECRET: SECRET,
  BUNKAI_BASE_URL: "https://bunkai.example.org",
};
const SERVER = "postgres://owner:hush@db.example.org/bunkai";

function variablesRefused(environment: Record<string, string | undefined>): unknown {
  try {
    readConfiguration(environment);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    const { code, facts } = error as StartupError;
    expect(code).toBe("configuration_invalid");
    return facts.variables;
  }
}

describe("the environment", () => {
  it("may be empty for a first look", () => {
    expect(readConfiguration({})).toMatchObject({
      NODE_ENV: "development",
      PORT: 3000,
      HOST: "127.0.0.1",
      BUNKAI_BASE_URL: "http://localhost:3000",
      BUNKAI_DATA_DIR: ".bunkai",
      BUNKAI_OUTBOX_OPEN: true,
    });
  });

  it("names time-stamp authorities in the order in which they are asked", () => {
    const urls = " https://one.example.org/tsa,http://two.example.org ";
    expect(readConfiguration({ BUNKAI_TSA_URLS: urls }).BUNKAI_TSA_URLS).toEqual([
      "https://one.example.org/tsa",
      "http://two.example.org",
    ]);
    expect(readConfiguration({}).BUNKAI_TSA_URLS).toEqual([]);
  });

  it("is enough for production with a secret and an address", () => {
    expect(variablesRefused(production)).toBeNull();
  });

  it("may leave variables empty", () => {
    const { PORT, SMTP_URL } = readConfiguration({ PORT: " ", SMTP_URL: "" });
    expect({ PORT, SMTP_URL }).toEqual({ PORT: 3000, SMTP_URL: undefined });
  });

  it("may bring line breaks along from secret files", () => {
    expect(readConfiguration({ BUNKAI_SECRET: `${SECRET}\n` }).BUNKAI_SECRET).toBe(SECRET);
  });

  it("gives an address without a slash at its end", () => {
    const { BUNKAI_BASE_URL } = readConfiguration({
      BUNKAI_BASE_URL: "https://a.example//",
      BUNKAI_SECRET: SECRET,
    });
    expect(BUNKAI_BASE_URL).toBe("https://a.example");
  });

  it.each([
    { SMTP_URL: "smtp://mail.example.org" },
    { BUNKAI_OUTBOX_OPEN: "false" },
    { NODE_ENV: "test" },
    production,
  ])("keeps the outbox of account mails closed with %j", (environment) => {
    expect(readConfiguration(environment).BUNKAI_OUTBOX_OPEN).toBe(false);
  });

  it("takes the port into the address that it makes up", () => {
    expect(readConfiguration({ PORT: "8080" }).BUNKAI_BASE_URL).toBe("http://localhost:8080");
  });
});

describe("a refusal to start", () => {
  it.each([
    [
      "production with the secret that everybody knows",
      { BUNKAI_SECRET: DEVELOPMENT_SECRET },
      "BUNKAI_SECRET",
    ],
    ["production without a secret", { BUNKAI_SECRET: undefined }, "BUNKAI_SECRET"],
    [
      "production whose mails anybody may read",
      { BUNKAI_OUTBOX_OPEN: "true" },
      "BUNKAI_OUTBOX_OPEN",
    ],
    ["production without an address", { BUNKAI_BASE_URL: "" }, "BUNKAI_BASE_URL"],
    [
      "an address at which passwords would be sent in the clear",
      { BUNKAI_BASE_URL: "http://bunkai.example.org" },
      "BUNKAI_BASE_URL",
    ],
  ])("comes for %s", (_, changes, variable) => {
    expect(variablesRefused({ ...production, ...changes })).toBe(variable);
  });

  it.each([
    ["a host", { HOST: "0.0.0.0", BUNKAI_BASE_URL: "http://localhost:3000" }],
    ["an address", { BUNKAI_BASE_URL: "https://bunkai.example.org" }],
    ["an address that begins like one's own", { BUNKAI_BASE_URL: "https://localhost.example.org" }],
  ])("comes for the known secret as soon as others can come in by %s", (_, environment) => {
    expect(variablesRefused(environment)).toBe("BUNKAI_SECRET");
    expect(variablesRefused({ ...environment, BUNKAI_SECRET: SECRET })).toBeNull();
  });

  it.each([
    ["a port that is no number", { PORT: "http" }, "PORT"],
    ["a port beyond the last", { PORT: "65536" }, "PORT"],
    ["a secret that can be guessed", { BUNKAI_SECRET: "short" }, "BUNKAI_SECRET"],
    ["a secret of few letters", { BUNKAI_SECRET: "change-me".repeat(4) }, "BUNKAI_SECRET"],
    ["another database's address", { DATABASE_URL: "mysql://h/d" }, "DATABASE_URL"],
    [
      "a password with a bare percent sign",
      { DATABASE_URL: "postgres://me:100%sure@h/d" },
      "DATABASE_URL",
    ],
    ["an address that is none", { DATABASE_URL: "db.example.org" }, "DATABASE_URL"],
    ["a mail server without its protocol", { SMTP_URL: "mail.example.org:25" }, "SMTP_URL"],
    ["a folder on a host", { BUNKAI_BASE_URL: "http://localhost/b" }, "BUNKAI_BASE_URL"],
    ["an address that no browser opens", { BUNKAI_BASE_URL: "ftp://localhost" }, "BUNKAI_BASE_URL"],
    ["a flag that is neither true nor false", { BUNKAI_OUTBOX_OPEN: "yes" }, "BUNKAI_OUTBOX_OPEN"],
    ["files of no size", { BUNKAI_FILE_SIZE_MB_MAX: "0" }, "BUNKAI_FILE_SIZE_MB_MAX"],
    ["a mode that nobody knows", { NODE_ENV: "staging" }, "NODE_ENV"],
    [
      "a time-stamp authority that is no address",
      { BUNKAI_TSA_URLS: "https://tsa.example.org, tsa" },
      "BUNKAI_TSA_URLS",
    ],
    [
      "one lesser login without the other",
      { DATABASE_URL: SERVER, DATABASE_APP_URL: SERVER },
      "DATABASE_APP_URL, DATABASE_AUTH_URL",
    ],
    [
      "lesser logins without the server they belong to",
      { DATABASE_APP_URL: SERVER, DATABASE_AUTH_URL: SERVER },
      "DATABASE_URL",
    ],
  ])("comes for %s", (_, environment, variables) => {
    expect(variablesRefused(environment)).toBe(variables);
  });

  it("names all wrong variables at once, and none of their values", () => {
    const environment = { PORT: "x", BUNKAI_SECRET: "hush", DATABASE_URL: "mysql://me:hush@h/d" };
    try {
      readConfiguration(environment);
      expect.unreachable();
    } catch (error) {
      expect(String(error)).toContain("PORT, BUNKAI_SECRET, DATABASE_URL");
      expect(String(error)).not.toContain("hush");
    }
  });
});
