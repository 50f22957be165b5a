const LENGTH_MAX = 2000;

/** Where to go after signing in: a path of this site, never another one; the start page for everything else. */
export function landingPath(wish: string | undefined): string {
  const isOwn =
    wish !== undefined &&
    wish.length <= LENGTH_MAX &&
    wish.startsWith("/") &&
    !/^\/[/\\]/u.test(wish) &&
    !/[\p{Cc}\\]/u.test(wish) &&
    new URL(wish, "https://own.example").origin === "https://own.example";
  return isOwn ? wish : "/";
}
