import type { Shape } from "../shape.ts";
import type { headerFieldJa } from "./header-field.ja.ts";

export const headerFieldEn: Shape<typeof headerFieldJa> = {
  vendorName: "Vendor",
  offeringName: "Product or service",
  versionLabel: "Version",
  createdOn: "Date made",
};
