import { type Edition, editionSchema } from "@bunkai/domain/catalog/edition";
import conformitySheet from "./data/conformity-sheet-2018-own.json";
import ehrClinic from "./data/ehr-disclosure-clinic-2026-draft-own.json";
import ehrHospital from "./data/ehr-disclosure-hospital-2026-draft-own.json";
import ehrReceipt from "./data/ehr-disclosure-receipt-2026-draft-own.json";
import hospitalChecklistR5 from "./data/hospital-checklist-r5-own.json";
import hospitalChecklistR6 from "./data/hospital-checklist-r6-own.json";
import hospitalChecklistR7 from "./data/hospital-checklist-r7-own.json";
import mds from "./data/mds-5.0-own.json";
import roleCheck from "./data/role-check-2024-06-own.json";
import sds from "./data/sds-5.0-own.json";
import sla from "./data/sla-1.0-own.json";
import vendorChecklistR5 from "./data/vendor-checklist-r5-own.json";
import vendorChecklistR6 from "./data/vendor-checklist-r6-own.json";
import vendorChecklistR7 from "./data/vendor-checklist-r7-own.json";
import { loadCatalog } from "./load-catalog.ts";

/** Every edition that comes with the product, all in our own words. A corrected one is a new edition beside the old. */
export const editions: readonly Edition[] = [
  sds,
  mds,
  sla,
  conformitySheet,
  vendorChecklistR7,
  vendorChecklistR6,
  vendorChecklistR5,
  hospitalChecklistR7,
  hospitalChecklistR6,
  hospitalChecklistR5,
  ehrClinic,
  ehrHospital,
  ehrReceipt,
  roleCheck,
].map((data) => loadCatalog(editionSchema, data));

/** The edition of that key, such as `sds-5.0-own`; null when the product has none. */
export function findEdition(key: string): Edition | null {
  return editions.find((edition) => edition.key === key) ?? null;
}
