/** Where to go after signing in: a path of this site, never another one; the start page for everything else. */
export function landingPath(wish = ""): string {
  return /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(wish) ? wish : "/";
}
