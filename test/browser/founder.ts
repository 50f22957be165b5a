import type { Page } from "playwright-core";

const credentials = { email: "hanako@example.org", password: "long enough to be safe" };

/** Signs in somebody new who has founded an organisation. By requests, for tests that are about what comes after. */
export async function givenFounder(page: Page, url: string): Promise<void> {
  const ask = async (path: string, data?: object) => {
    const method = data ? "POST" : "GET";
    const answer = await page.request.fetch(url + path, { method, data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer;
  };
  await ask("/api/auth/sign-up/email", { name: "Hanako", language: "ja", ...credentials });
  const { items } = (await (await ask("/api/v1/outbox")).json()) as { items: { body: string }[] };
  await page.request.get(items[0]?.body.match(/https?:\S+/u)?.[0] ?? "");
  await ask("/api/auth/sign-in/email", credentials);
  await ask("/api/v1/organizations", { name: "Green Hospital", kind: "hospital" });
  await ask("/api/v1/invitations", { email: "taro@example.org", roles: ["viewer"] });
}
