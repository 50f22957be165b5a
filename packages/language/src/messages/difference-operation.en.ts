import type { Shape } from "../shape.ts";
import type { differenceOperationsJa } from "./difference-operation.ja.ts";

export const differenceOperationsEn: Shape<typeof differenceOperationsJa> = {
  migrateDisclosure: "Move a disclosure into a draft of another edition of its form",
  getMigration: "Read the receipt of a move to another edition",
  getMigrationReceipt: "Get the receipt of a move to another edition as JSON",
  getDifference: "Read how two disclosures differ",
  getDifferenceReport: "Get the differences between two disclosures as PDF",
  getDifferenceText: "Get the differences between two disclosures as a JSON file",
};
