/** How a request reaches the server: over a socket, or straight into it in a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

/** A person at the interface of the demo: keeps the session's cookie. Answers are JSON, to be parsed by who asked. */
export type Session = {
  get(path: string, headers?: Headers): Promise<unknown>;
  post(path: string, json: unknown, headers?: Headers): Promise<unknown>;
  put(path: string, json: unknown): Promise<unknown>;
  /** Changes what had this version when it was read. */
  patch(path: string, json: unknown, version: number, headers?: Headers): Promise<unknown>;
  /** Sends a file as it is. */
  upload(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown>;
  /** Shows a second factor, now and whenever a request is refused for want of a fresh one. */
  carry(codeOfNow: () => string): Promise<void>;
};
type Headers = Readonly<Record<string, string>>;
type Init = RequestInit & { readonly headers?: Headers };

/** The interface of a running server, as any program sees it. */
export type Client = {
  isFirstRun(): Promise<boolean>;
  /** Somebody new, at a machine of his own. */
  session(): Session;
};

export function openClient(url: string, fetchFrom: Fetch = fetch): Client {
  let machines = 0;
  return {
    async isFirstRun() {
      const answer = await fetchFrom(`${url}/api/v1/installation`, {});
      return ((await answer.json()) as { firstRun: boolean }).firstRun;
    },
    session() {
      machines += 1;
      return openSession(url, fetchFrom, addressOf(machines));
    },
  };
}

/**
 * Addresses that belong to nobody (RFC 5737). The demo's server trusts one proxy, and so counts the attempts of each
 * sample person apart, as when they sit at machines of their own.
 */
function addressOf(machine: number): string {
  return `192.0.2.${machine}`;
}

function openSession(url: string, fetchFrom: Fetch, address: string): Session {
  const cookies = new Map<string, string>();
  let show: (() => Promise<unknown>) | null = null;
  let shown: Promise<unknown> | null = null;
  const ask = async (path: string, init: Init = {}, isRepeated = false): Promise<unknown> => {
    const headers = {
      ...init.headers,
      origin: url,
      "x-forwarded-for": address,
      ...(cookies.size > 0 && { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") }),
    };
    const answer = await fetchFrom(url + path, { ...init, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie);
    const text = await answer.text();
    if (show && !isRepeated && answer.status === 403 && text.includes("fresh_factor_needed")) {
      // Filling takes longer than a factor stays fresh on a slow machine. Requests that wait share one code.
      shown ??= show().finally(() => {
        shown = null;
      });
      await shown;
      return ask(path, init, true);
    }
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text.startsWith("{") ? (JSON.parse(text) as unknown) : null;
  };
  const send = (method: string, path: string, json: unknown, headers: Headers = {}) =>
    ask(path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(json),
    });
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, json, headers) => send("POST", path, json, headers),
    put: (path, json) => send("PUT", path, json),
    patch: (path, json, version, headers) =>
      send("PATCH", path, json, { ...headers, "if-match": `"v${version}"` }),
    upload: (path, name, bytes) =>
      ask(path, {
        method: "POST",
        headers: {
          "content-type": "application/octet-stream",
          "bunkai-file-name": encodeURIComponent(name),
        },
        body: bytes,
      }),
    carry: async (codeOfNow) => {
      show = () => send("POST", "/api/auth/two-factor/verify-totp", { code: codeOfNow() });
      await show();
    },
  };
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const pair = cookie.split(";")[0] ?? "";
  const name = pair.slice(0, pair.indexOf("="));
  const value = pair.slice(name.length + 1);
  if (value === "") cookies.delete(name);
  else cookies.set(name, value);
}
