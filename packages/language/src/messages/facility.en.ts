import type { Shape } from "../shape.ts";
import type { facilityJa } from "./facility.ja.ts";

export const facilityEn: Shape<typeof facilityJa> = {
  title: "Facilities",
  lead: "The sites of a group. Contracts can belong to a facility, and members can be limited to facilities.",
  kind: {
    hospital: "Hospital",
    clinic: "Clinic",
    dental: "Dental clinic",
    pharmacy: "Pharmacy",
    care: "Care home",
    other: "Other",
  },
  noKind: "None",
  field: {
    name: "Name of the facility",
    address: "Address",
    kind: "Kind",
    beds: "Beds",
    closedOn: "Closed on",
    closedOnHint: "From this day on no new contract can be recorded here. Those recorded stay.",
    facility: "Facility",
  },
  beds: ({ count }) => `${count}\u00A0beds`,
  closed: "Closed",
  empty: "No facility is registered. If you do not divide your organisation, none is needed.",
  add: { open: "Add a facility", title: "Add a facility", done: "The facility was added" },
  change: {
    of: ({ name }) => `Edit ${name}`,
    title: "Edit the facility",
    done: "The facility was changed",
  },
  whole: "Whole group",
  all: "All",
  filter: "Filter by facility",
  book: "Facility that the contract belongs to",
  limit: {
    field: "Limited to",
    none: "All",
    open: "Limit to facilities",
    title: ({ name }) => `Facilities of ${name}`,
    legend: "Facilities",
    hint: "The member sees and records contracts of these facilities alone. With none chosen, of the whole group.",
    effect: {
      none: "The contracts of the whole group can be seen.",
      contracts: ({ all, hidden }) =>
        all === 0
          ? "No contract is recorded yet."
          : `Of ${all === 1 ? "1\u00A0contract" : `${all}\u00A0contracts`} recorded now, ${hidden} cannot be seen. Contracts of the whole group cannot be seen either.`,
      audit: "The audit record cannot be seen any more either.",
      rest: "Matrices, agreements, products and disclosures are seen as before.",
    },
    done: ({ name }) => `The facilities of ${name} were changed`,
    administrator:
      "Administrators act for the whole group. Take the role of administrator away first.",
    noFacilities:
      "No facility is registered. An administrator can add them on the page of the organisation.",
  },
  unusable: {
    closed: "This facility has closed. Choose another one.",
    foreign: "This facility cannot be chosen. Choose one that you act for.",
  },
  wholeOnly:
    "You are limited to some facilities, so you cannot do this. An administrator can change that on the page of members.",
};
