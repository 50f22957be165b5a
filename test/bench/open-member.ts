const ORIGIN = "http://localhost:3000";
const PASSWORD = "あさがお-ひまわり-つゆくさ-2026";

/** An administrator who is signed in and has one notification. The organisation both sells and buys. */
export type BenchMember = {
  readonly email: string;
  readonly notificationId: string;
  readonly ask: Ask;
  post(path: string): Promise<Response>;
};

type Fetch = (request: Request) => Promise<Response>;

/** Signs up two people over the interface; the second joins the first one's organisation, which the first is told. */
export async function openMember(fetch: Fetch): Promise<BenchMember> {
  const email = `founder-${Date.now()}@example.org`;
  const founder = await signUp(fetch, email);
  const guestEmail = `guest-${Date.now()}@example.org`;
  const guest = await signUp(fetch, guestEmail);
  await founder("POST", "/api/v1/organizations", { name: "計測", kind: "both" });
  await founder("POST", "/api/v1/invitations", { email: guestEmail, roles: ["viewer"] });
  const token = (await linkTo(founder, guestEmail)).hash.slice(1);
  await guest("POST", "/api/v1/invitations/accept", { token });
  const inbox = await founder("GET", "/api/v1/notifications");
  const { items } = (await inbox.json()) as { items: { id: string }[] };
  const notificationId = items[0]?.id;
  if (!notificationId) throw new Error("The founder was told nothing.");
  return { email, notificationId, ask: founder, post: (path) => founder("POST", path) };
}

type Ask = (
  method: string,
  path: string,
  json?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

async function signUp(fetch: Fetch, email: string): Promise<Ask> {
  const cookies = new Map<string, string>();
  const ask: Ask = async (method, path, json, given = {}) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const headers = { origin: ORIGIN, cookie, "content-type": "application/json", ...given };
    const body = json === undefined ? null : JSON.stringify(json);
    const answer = await fetch(new Request(ORIGIN + path, { method, headers, body }));
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(";")[0] ?? "";
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  };
  const credentials = { email, password: PASSWORD };
  await ask("POST", "/api/auth/sign-up/email", { name: "計測", language: "ja", ...credentials });
  const { pathname, search } = await linkTo(ask, email);
  await ask("GET", pathname + search);
  await ask("POST", "/api/auth/sign-in/email", credentials);
  return ask;
}

async function linkTo(ask: Ask, email: string): Promise<URL> {
  const answer = await ask("GET", "/api/v1/outbox?limit=100");
  const { items } = (await answer.json()) as { items: { to: string; body: string }[] };
  const link = items.find(({ to }) => to === email)?.body.match(/https?:\S+/u)?.[0];
  if (!link) throw new Error(`No mail to ${email}.`);
  return new URL(link);
}
