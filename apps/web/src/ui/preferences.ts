import { useSyncExternalStore } from "react";
import { z } from "zod";
import { findStored, keepStored } from "../stored.ts";

export const densities = ["compact", "standard", "roomy"] as const;
export type Density = (typeof densities)[number];

/** `dot`: ● × －, `circle`: ○ × － as on paper forms. */
export const markStyles = ["dot", "circle"] as const;
export type MarkStyle = (typeof markStyles)[number];

const preferencesSchema = z.object({
  density: z.enum(densities).catch("standard"),
  markStyle: z.enum(markStyles).catch("dot"),
  era: z.boolean().catch(false),
});
/** How a person likes to see things, kept in this browser. `era`: dates with the Japanese era. */
export type Preferences = z.infer<typeof preferencesSchema>;

const KEY = "bunkai.preferences";
const listeners = new Set<() => void>();
let current = read();

/** The preferences in use, and the way to change some of them. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, () => current), prefer];
}

function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  keepStored(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", readAgain);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", readAgain);
  };
}

/** Another tab of the same person changed a preference. */
function readAgain(event: StorageEvent): void {
  if (event.key !== KEY) return;
  current = read();
  for (const listener of listeners) listener();
}

function read(): Preferences {
  const parsed = preferencesSchema.safeParse(parseJson(findStored(KEY)));
  return parsed.success ? parsed.data : preferencesSchema.parse({});
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}
