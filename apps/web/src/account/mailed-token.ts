/** The token of an invitation: in the fragment of the mailed link, which no server ever sees or logs. */
export function tokenOfFragment({ hash }: Pick<Location, "hash">): string | null {
  return hash.replace(/^#/u, "") || null;
}

/** The token with which a new password is chosen: better-auth puts it into the query. */
export function tokenOfQuery({ search }: Pick<Location, "search">): string | null {
  return new URLSearchParams(search).get("token");
}
