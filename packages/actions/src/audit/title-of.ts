import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";

/*
 * What things are called in the audit record, so that fifteen rows of one deed can be told apart. They are recorded as
 * names, beside the chain: whatever somebody typed may have to be erased one day.
 */

type Product = { readonly name: string; readonly versionLabel: string };

/** A product or service. */
export function titleOfOffering({ name, versionLabel }: Product): string {
  return [name, versionLabel].filter(Boolean).join(" ");
}

/** A draft of a sheet, by what its head says and by its kind. */
export function titleOfDraft({ header, kind }: Pick<Disclosure, "header" | "kind">) {
  const { offeringName, versionLabel } = header;
  return [offeringName, versionLabel, kind.toUpperCase()].filter(Boolean).join(" ");
}

/** An issued sheet, with its number among those of its kind. */
export function titleOfRevision(revision: {
  readonly offeringName: string;
  readonly versionLabel: string;
  readonly kind: string;
  readonly number: number;
}): string {
  const { kind, number, offeringName, versionLabel } = revision;
  return [offeringName, versionLabel, `${kind.toUpperCase()}-${number}`].filter(Boolean).join(" ");
}

/** A contract or an agreement: its number, and what it is about. */
export function titleOfDocument(number: string, title: string): string {
  return [number, title].filter(Boolean).join(" ");
}
