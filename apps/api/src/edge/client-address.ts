import { isIP } from "node:net";
import { unmappedAddress } from "@bunkai/domain/operation/counting-address";
import type { Call } from "./edge.ts";

/**
 * The address that a request comes from, whole: `countingAddress` says what it is counted under. Behind proxies it is
 * what the outermost trusted one saw; whatever stands before that in the header was written by the client. Null without
 * a socket.
 *
 * @param proxiesTrusted how many proxies of ours stand in front
 */
export function findClientAddress(c: Call, proxiesTrusted: number): string | null {
  if (proxiesTrusted > 0) {
    const seen = (c.req.header("x-forwarded-for") ?? "").split(",").slice(-proxiesTrusted);
    const outermost = seen[0]?.trim() ?? "";
    if (isIP(outermost) > 0) return unmappedAddress(outermost);
  }
  const address = c.env?.incoming?.socket.remoteAddress;
  return address === undefined ? null : unmappedAddress(address);
}
