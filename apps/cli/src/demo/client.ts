import { setTimeout as pause } from "node:timers/promises";

/** A person at the interface of the demo: keeps the session's cookie. */
export type Session = {
  post(path: string, json: unknown, headers?: Record<string, string>): Promise<unknown>;
  get(path: string): Promise<unknown>;
};

/** The interface of a running server, as any program sees it. */
export type Client = {
  /** True as soon as the server can serve; false when it does not within half a minute. */
  untilReady(): Promise<boolean>;
  isFirstRun(): Promise<boolean>;
  session(): Session;
};

const PAUSE_MS = 150;
const TRIES_MAX = 200;

export function openClient(url: string): Client {
  return {
    async untilReady() {
      for (let tries = 0; tries < TRIES_MAX; tries += 1) {
        const answer = await fetch(`${url}/ready`).catch(() => null);
        if (answer?.ok) return true;
        await pause(PAUSE_MS);
      }
      return false;
    },
    async isFirstRun() {
      const answer = await fetch(`${url}/api/v1/installation`);
      return ((await answer.json()) as { firstRun: boolean }).firstRun;
    },
    session: () => openSession(url),
  };
}

function openSession(url: string): Session {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set("origin", url);
    if (cookies.size > 0)
      headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    const answer = await fetch(url + path, { ...init, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) {
      const pair = cookie.split(";")[0] ?? "";
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`);
    return text.startsWith("{") ? (JSON.parse(text) as unknown) : null;
  };
  return {
    get: (path) => ask(path, {}),
    post: (path, json, headers = {}) =>
      ask(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(json),
      }),
  };
}
