import { askAuth } from "./ask-auth.ts";

/** Shows a code of the app: finishes signing in or switching on, or says once more who is there. */
export function showCode(proof: { code: string }): Promise<unknown> {
  return askAuth((client) =>
    client.$fetch("/two-factor/verify-totp", { method: "POST", body: proof }),
  );
}

/** Uses up a recovery code in the place of a code of the app. */
export function showRecoveryCode(proof: { code: string }): Promise<unknown> {
  return askAuth((client) =>
    client.$fetch("/two-factor/verify-backup-code", { method: "POST", body: proof }),
  );
}
