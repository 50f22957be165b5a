import { type DutyCrosswalk, dutyCrosswalkSchema } from "@bunkai/domain/catalog/crosswalk";
import mdsToDuties from "./data/mds-5.0-own-to-duties-1.json";
import sdsToDuties from "./data/sds-5.0-own-to-duties-1.json";
import { loadCatalog } from "./load-catalog.ts";

/** How the answers of each edition bear on duties: our own proposals, which nobody of the field has reviewed yet. */
export const dutyCrosswalks: readonly DutyCrosswalk[] = [sdsToDuties, mdsToDuties].map((data) =>
  loadCatalog(dutyCrosswalkSchema, data),
);

/** The crosswalk from an edition to a catalogue of duties; null when there is none, so that defaults alone draft. */
export function findDutyCrosswalk(
  editionKey: string,
  dutyCatalogKey: string,
): DutyCrosswalk | null {
  return (
    dutyCrosswalks.find(
      (one) => one.editionKey === editionKey && one.dutyCatalogKey === dutyCatalogKey,
    ) ?? null
  );
}
