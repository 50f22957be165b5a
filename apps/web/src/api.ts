import type { OrganizationId } from "@bunkai/domain/id";
import { idempotencyKeyOf, settleIdempotencyKey } from "./idempotency-key.ts";
import { documentLanguage } from "./language/first-language.ts";
import { problemOf, unreachable } from "./problem.ts";

/** Where the interface for programs begins. The web uses the same one as everybody else. */
export const API = "/api/v1";

/** Reads an answer, or throws. Every schema of the domain is one. */
export type View<Read> = { readonly parse: (answer: unknown) => Read };

/** Reads an answer whose body does not matter. */
export const nothing: View<unknown> = { parse: (answer) => answer };

export type Call<Read> = {
  readonly path: `/${string}`;
  /** As a function: fetched with the first answer, where pages are drawn that never get one. */
  readonly view: View<Read> | (() => Promise<View<Read>>);
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  /** The organisation for which the person acts. */
  readonly organizationId?: OrganizationId | undefined;
  /** The version that was read and is now changed (`If-Match`). */
  readonly version?: number;
  readonly signal?: AbortSignal;
};

/**
 * Asks the server and reads its answer with the domain's schema: one way for all of `/api/v1`.
 *
 * @throws Problem what the server refused, or `unreachable`
 */
export async function callApi<Read>(call: Call<Read>): Promise<Read> {
  const deed = deedOf(call);
  const response = await send(call, deed);
  const problem = response.ok ? null : await problemOf(response);
  // Once the second factor is shown, the same deed comes again under the same key.
  if (deed !== null && problem?.code !== "fresh_factor_needed") settleIdempotencyKey(deed);
  if (problem) throw problem;
  const view = typeof call.view === "function" ? await call.view() : call.view;
  return view.parse(response.status === 204 ? undefined : await response.json());
}

/** The query of one page of a list. */
export function pageQuery(page: { readonly cursor: string; readonly limit: number }): string {
  const query = new URLSearchParams({ limit: String(page.limit) });
  if (page.cursor) query.set("cursor", page.cursor);
  return `?${query}`;
}

/** The headers that go with every request: the tongue of the answer, and the acting organisation. */
export function headersOf(organizationId: OrganizationId | undefined): Record<string, string> {
  return {
    "accept-language": documentLanguage(),
    ...(organizationId ? { "bunkai-organization": organizationId } : {}),
  };
}

/** What a creating request does, as a text that is the same for the same deed; null for all others. */
function deedOf({ method, path, body, organizationId }: Call<unknown>): string | null {
  if (method !== "POST") return null;
  return `${path} ${organizationId ?? ""} ${JSON.stringify(body ?? null)}`;
}

async function send(call: Call<unknown>, deed: string | null): Promise<Response> {
  const { method = "GET", path, body, organizationId, version, signal } = call;
  return fetch(`${API}${path}`, {
    method,
    headers: {
      ...headersOf(organizationId),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(version === undefined ? {} : { "if-match": `"v${version}"` }),
      ...(deed === null ? {} : { "idempotency-key": idempotencyKeyOf(deed) }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable();
  });
}
