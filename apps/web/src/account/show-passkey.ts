import { callApi, nothing } from "../api.ts";
import { askAuth } from "./ask-auth.ts";

type Question = { readonly challenge: string };

/** Signs in with a passkey: its device knows whose it is. */
export async function signInWithPasskey(): Promise<unknown> {
  const question = await askAuth((client) =>
    client.$fetch<Question>("/passkey/generate-authenticate-options", { method: "GET" }),
  );
  const { askForPasskey } = await import("./passkey-ceremony.ts");
  const response = await askForPasskey({ challenge: "", ...question });
  return askAuth((client) =>
    client.$fetch("/passkey/verify-authentication", { method: "POST", body: { response } }),
  );
}

/** Shows a passkey once more, in the session that is there. */
export async function showPasskey(): Promise<unknown> {
  const path = "/me/second-factor/passkey" as const;
  const view = async () => (await import("@bunkai/domain/account/passkey")).passkeyOptionsSchema;
  const question = await callApi({ path: `${path}/options`, method: "POST", view });
  const { askForPasskey } = await import("./passkey-ceremony.ts");
  const shown = await askForPasskey(question);
  return callApi({ path, method: "POST", body: { shown }, view: nothing });
}
