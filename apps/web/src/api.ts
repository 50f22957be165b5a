import type { OrganizationId } from "@bunkai/domain/id";
import { type Page, pageOf } from "@bunkai/domain/page";
import { z } from "zod";
import { idempotencyKeyOf, settleIdempotencyKey } from "./idempotency-key.ts";
import { documentLanguage } from "./language/first-language.ts";
import { problemOf, unreachable } from "./problem.ts";

/** Where the interface for programs begins. The web uses the same one as everybody else. */
export const API = "/api/v1";

/** Reads an answer whose body does not matter. */
export const nothing = z.unknown();

export type Call<View extends z.ZodType> = {
  readonly path: `/${string}`;
  readonly view: View;
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
export async function callApi<View extends z.ZodType>(call: Call<View>): Promise<z.output<View>> {
  const response = await send(call);
  if (!response.ok) throw await problemOf(response);
  return call.view.parse(response.status === 204 ? undefined : await response.json());
}

/** All pages of a list that is short by nature, such as the members of an organisation. */
export async function callApiForAll<Item extends z.ZodType>(
  call: Omit<Call<Item>, "view">,
  item: Item,
): Promise<z.output<Item>[]> {
  const items: z.output<Item>[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Page<z.output<Item>> = await callApi({
      ...call,
      path: `${call.path}${pageQuery({ cursor, limit: 100 })}`,
      view: pageOf(item),
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
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

async function send(call: Call<z.ZodType>): Promise<Response> {
  const { method = "GET", path, body, organizationId, version, signal } = call;
  const deed =
    method === "POST" ? `${path} ${organizationId ?? ""} ${JSON.stringify(body ?? null)}` : null;
  const response = await fetch(`${API}${path}`, {
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
  if (deed !== null) settleIdempotencyKey(deed);
  return response;
}
