/** Where to go after signing in: a path of this site, never another one. */
export function nextPath(wish: string | undefined): string {
  const isOwn = wish?.startsWith("/") && !/^\/[/\\]/u.test(wish) && !/[\t\r\n]/u.test(wish);
  return isOwn && wish ? wish : "/";
}
