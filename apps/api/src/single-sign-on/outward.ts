import type { ProviderFault } from "@bunkai/domain/account/identity-provider";
import type { Configuration } from "@bunkai/domain/operation/configuration";

/** Where requests to providers may go. */
export type Outward = {
  /** In production, only encrypted and to public addresses, but for the hosts named. */
  readonly isProduction: boolean;
  readonly hostsPrivate: readonly string[];
};

/** What the operator allows. */
export function outwardOf({
  BUNKAI_PROVIDER_HOSTS_PRIVATE,
  NODE_ENV,
}: Pick<Configuration, "BUNKAI_PROVIDER_HOSTS_PRIVATE" | "NODE_ENV">): Outward {
  return { isProduction: NODE_ENV === "production", hostsPrivate: BUNKAI_PROVIDER_HOSTS_PRIVATE };
}

/** Why a request was not made, or got no answer that can be used. */
export class OutwardFault extends Error {
  override readonly name = "OutwardFault";

  constructor(
    readonly fault: ProviderFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

/** True for this machine by name: without encryption only there, and only while trying out. */
function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(hostname);
}

/** True when browsers and we may go to an address at all: encrypted, or on this machine while trying out. */
export function mayGo(address: URL, { isProduction }: Outward): boolean {
  if (address.username !== "" || address.password !== "") return false;
  if (address.protocol === "https:") return true;
  return address.protocol === "http:" && !isProduction && isLoopback(address.hostname);
}

/** True when a host may stand in a private network. */
export function mayBePrivate(hostname: string, { hostsPrivate, isProduction }: Outward): boolean {
  return !isProduction || hostsPrivate.includes(hostname.toLowerCase());
}
