import {
  type PasskeyAdded,
  passkeyAddedSchema,
  passkeyOptionsSchema,
  passkeySchema,
} from "@bunkai/domain/account/passkey";
import type { FactorProof } from "@bunkai/domain/account/second-factor";
import type { PasskeyId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, nothing } from "../api.ts";

/** The passkeys of the person who is signed in, in the order in which they were added. */
export const passkeysQuery = queryOptions({
  queryKey: ["passkeys"],
  queryFn: async ({ signal }) => {
    const view = z.object({ items: z.array(passkeySchema) });
    return (await callApi({ path: "/me/passkeys", view, signal })).items;
  },
});

/** Makes a passkey on a device that the person chooses, and registers it. */
export async function addPasskey(
  wish: FactorProof & { readonly name: string },
): Promise<PasskeyAdded> {
  const { name, ...proof } = wish;
  const question = await callApi({
    path: "/me/passkeys/options",
    method: "POST",
    body: proof,
    view: passkeyOptionsSchema,
  });
  const { makePasskey } = await import("./passkey-ceremony.ts");
  const body = { name, made: await makePasskey(question) };
  return callApi({ path: "/me/passkeys", method: "POST", body, view: passkeyAddedSchema });
}

/** Gives a passkey another name. */
export function renamePasskey(id: PasskeyId, body: { readonly name: string }): Promise<unknown> {
  return callApi({ path: `/me/passkeys/${id}`, method: "PATCH", body, view: nothing });
}

/** Takes a passkey away. */
export function removePasskey(id: PasskeyId, proof: FactorProof): Promise<unknown> {
  const path = `/me/passkeys/${id}/removal` as const;
  return callApi({ path, method: "POST", body: proof, view: nothing });
}
