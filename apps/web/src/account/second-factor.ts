import {
  type FactorProof,
  factorKeySchema,
  secondFactorSchema,
} from "@bunkai/domain/account/second-factor";
import { queryOptions } from "@tanstack/react-query";
import { callApi, nothing } from "../api.ts";
import { askAuth } from "./ask-auth.ts";

/** The key that an authenticator app is given, and the same as an address that such an app opens. */
export type SecondFactorKey = {
  readonly secret: string;
  readonly uri: string;
  /** Shown once; empty where the codes that there are stay good. */
  readonly recoveryCodes: readonly string[];
};

/** Whether the person who is signed in has switched on two factors, who demands it, and how many recovery codes are left. */
export const secondFactorQuery = queryOptions({
  queryKey: ["secondFactor"],
  queryFn: ({ signal }) => callApi({ path: "/me/second-factor", view: secondFactorSchema, signal }),
});

/** Makes a key for the person. Nothing is asked for before a code has shown that the app has it. */
export async function beginSecondFactor(proof: { password: string }): Promise<SecondFactorKey> {
  const begun = await askAuth((client) =>
    client.$fetch<{ totpURI: string; backupCodes: string[] }>("/two-factor/enable", {
      method: "POST",
      body: proof,
    }),
  );
  return keyOf(begun?.totpURI ?? "", begun?.backupCodes ?? []);
}

/** Makes a key for another app. The old one is good until the new one has shown a code. */
export async function beginReplacement(proof: FactorProof): Promise<SecondFactorKey> {
  const { uri } = await callApi({
    path: "/me/second-factor/key",
    method: "POST",
    body: proof,
    view: factorKeySchema,
  });
  return keyOf(uri, []);
}

/** Puts the new app in the place of the old one. */
export function confirmReplacement(proof: { code: string }): Promise<unknown> {
  return callApi({
    path: "/me/second-factor/key/confirmation",
    method: "POST",
    body: proof,
    view: nothing,
  });
}

/** Takes the app away. */
export function removeApp(proof: FactorProof): Promise<unknown> {
  return callApi({
    path: "/me/second-factor/key/removal",
    method: "POST",
    body: proof,
    view: nothing,
  });
}

/** New recovery codes in the place of all former ones. */
export async function makeRecoveryCodes(proof: { password: string }): Promise<readonly string[]> {
  const made = await askAuth((client) =>
    client.$fetch<{ backupCodes: string[] }>("/two-factor/generate-backup-codes", {
      method: "POST",
      body: proof,
    }),
  );
  return made?.backupCodes ?? [];
}

function keyOf(uri: string, recoveryCodes: readonly string[]): SecondFactorKey {
  return { uri, secret: new URL(uri).searchParams.get("secret") ?? "", recoveryCodes };
}
