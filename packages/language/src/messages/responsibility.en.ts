import type { Shape } from "../shape.ts";
import type { responsibilityJa } from "./responsibility.ja.ts";

export const responsibilityEn: Shape<typeof responsibilityJa> = {
  phase: {
    beforeContract: "Before the contract",
    normal: "Normal operation",
    emergency: "Emergency",
    endOfContract: "End of contract",
  },
  serviceType: {
    onPremises: "On-premises",
    saas: "SaaS",
    paas: "PaaS",
    iaas: "IaaS",
    remoteMaintenance: "Remote maintenance",
  },
  partyKind: {
    hospital: "Medical institution",
    vendor: "Vendor or maker",
    dealer: "Dealer",
    maintenance: "Maintenance company",
    subProcessor: "Sub-processor",
    platform: "Platform operator",
    lineCarrier: "Line carrier",
    otherVendor: "Other vendor",
  },
  field: {
    duty: "Duty",
    inCharge: "In charge",
    supports: "Supports",
    approves: "Approves",
    informed: "Informed",
    sentence: "Arrangement",
    writtenIn: "Written in",
    deadline: "Deadline or interval",
    boundaryPoint: "Boundary point",
    condition: "Condition",
    payer: "Paid by",
  },
  notApplicable: "Does not apply",
  nobody: "Open",
  period: ({ amount, unit }) => {
    const units: Readonly<Record<string, string>> = {
      minutes: "minutes",
      hours: "hours",
      days: "days",
      businessDays: "business days",
      months: "months",
      years: "years",
    };
    return `within ${amount}\u00A0${units[unit] ?? unit}`;
  },
  writtenInText: ({ clause, document }) => (clause ? `${document}, ${clause}` : document),
};
