const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The origins of our own pages: the base URL's, and on one's own machine the other names of it,
 * since people type either.
 */
export function originsOf(baseUrl: string): string[] {
  const { hostname, origin, port, protocol } = new URL(baseUrl);
  if (!LOOPBACK.includes(hostname)) return [origin];
  return LOOPBACK.map((name) => `${protocol}//${name}${port && `:${port}`}`);
}
