import { FactorNeededPage } from "./factor-needed-page.tsx";
import { ProviderNeededPage } from "./provider-needed-page.tsx";

/** Stands where the organisation demands more of a session than it has. */
export function DemandPage({ lacks }: { readonly lacks: "factor" | "provider" }) {
  return lacks === "provider" ? <ProviderNeededPage /> : <FactorNeededPage />;
}
