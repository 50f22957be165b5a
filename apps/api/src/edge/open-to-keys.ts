import { type KeyDeed, scopesWith } from "@bunkai/domain/account/api-key-scope";
import { asMemberOrKey } from "./acting.ts";

/** The names of the ways to say who one is, in the OpenAPI document. */
export const SESSION_SCHEME = "session";
export const API_KEY_SCHEME = "apiKey";

/**
 * The part of a route that members and keys may call: who is let in, and what the document says of it. The deed itself asks
 * for the scope; a test holds the two against each other.
 *
 * @param deed what the route's action demands; where it demands two, the one that fewer scopes hold
 */
export function openToKeys(deed: KeyDeed) {
  const scopes = scopesWith(deed).map((scope) => ({ [API_KEY_SCHEME]: [scope] }));
  return {
    middleware: asMemberOrKey,
    security: [{ [SESSION_SCHEME]: [] }, ...scopes],
  };
}

/** The part of a route that tells everybody the same: any key may call it. */
export const openToEveryKey = {
  middleware: asMemberOrKey,
  security: [{ [SESSION_SCHEME]: [] }, { [API_KEY_SCHEME]: [] }],
};
