import { queryOptions } from "@tanstack/react-query";
import { askAuth } from "./ask-auth.ts";

/** The key that an authenticator app is given, and the same as an address that such an app opens. */
export type SecondFactorKey = { readonly secret: string; readonly uri: string };

/** Whether the person who is signed in has switched on two factors. */
export const secondFactorQuery = queryOptions({
  queryKey: ["secondFactor"],
  queryFn: async () => {
    const session = await askAuth((client) =>
      client.$fetch<{ user: { twoFactorEnabled?: boolean } } | null>("/get-session"),
    );
    return session?.user.twoFactorEnabled === true;
  },
});

/** Makes a key for the person. Nothing is asked for before a code has shown that the app has it. */
export async function beginSecondFactor(proof: { password: string }): Promise<SecondFactorKey> {
  const begun = await askAuth((client) =>
    client.$fetch<{ totpURI: string }>("/two-factor/enable", { method: "POST", body: proof }),
  );
  const uri = begun?.totpURI ?? "";
  return { uri, secret: new URL(uri).searchParams.get("secret") ?? "" };
}

/** Finishes signing in, or switching on, by a code of the app. */
export function verifyCode(proof: { code: string }): Promise<unknown> {
  return askAuth((client) =>
    client.$fetch("/two-factor/verify-totp", { method: "POST", body: proof }),
  );
}

/** From now on the password alone is asked for. */
export function endSecondFactor(proof: { password: string }): Promise<unknown> {
  return askAuth((client) => client.$fetch("/two-factor/disable", { method: "POST", body: proof }));
}
