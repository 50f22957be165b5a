import type { Shape } from "../shape.ts";
import { formNameEn, formNamesEn } from "./form-name.en.ts";
import type { offeringJa } from "./offering.ja.ts";

export const offeringEn: Shape<typeof offeringJa> = {
  lead: "Register the products and services that you provide, each version by itself. Where versions or plans have different answers, register each as its own.",
  empty: {
    title: "No products or services",
    body: "Press “Register a product or service”, then enter its name, version and service type.",
  },
  field: {
    name: "Name",
    versionLabel: "Version or plan",
    serviceType: "Service type",
    description: "Description",
    createdAt: "Registered",
  },
  versionHint: "For example: 3.2, edition 2026, standard plan",
  serviceTypeHint: {
    onPremises: "Installed inside the medical institution.",
    saas: "Run by the vendor and used over a network.",
    paas: "An environment in which applications run.",
    iaas: "Servers and networks.",
    remoteMaintenance: "Maintained from a distance.",
  },
  issued: "Issued disclosures",
  kind: formNamesEn,
  issuedSheet: ({ kind, number }) => `${formNameEn(kind)}, revision ${number}`,
  nothingIssued: "Nothing issued yet",
  add: {
    open: "Register a product or service",
    title: "Register a product or service",
    detail:
      "Every organisation on Bunkai can find its name, version and description. What its sheets say stays hidden until you issue them.",
    submit: "Register",
    done: ({ name }) => `${name} was registered`,
  },
  change: {
    open: "Change details",
    title: "Change details",
    detail: "Names written in revisions that were issued already do not change.",
    done: ({ name }) => `The details of ${name} were changed`,
  },
  sheets: {
    title: "Disclosures",
    draft: "Draft",
    items: ({ count }) => `${count}\u00A0items`,
    older: ({ count }) => `Earlier editions (${count})`,
    ofHospitals: "Forms that medical institutions fill in",
    ofHospitalsNote:
      "Forms that a medical institution fills in about itself, and forms that it goes through together with its vendors. They do not disclose a product. Begin one only when a medical institution has asked you to prepare it.",
    begin: "Begin",
    beginOf: ({ sheet }) => `Begin ${sheet}`,
    continue: "Open the draft",
    continueOf: ({ sheet }) => `Open the draft of ${sheet}`,
  },
  revisions: {
    title: "Issued revisions",
    empty: "Write a draft and press “Issue”: its revision will stand here.",
    field: {
      sheet: "Disclosure",
      issuedAt: "Issued",
      state: "State and visibility",
      sha256: "SHA-256",
    },
    copyHash: ({ sheet }) => `Copy the SHA-256 of ${sheet}`,
  },
  access: {
    title: "Requests to read",
    empty: "No requests",
    emptyBody:
      "Organisations that wish to read what you issued “on request only” will be listed here.",
    askedAt: "Asked",
    state: { open: "Open", granted: "Granted", declined: "Declined" },
    decide: { granted: "Grant", declined: "Decline" },
    decideOf: {
      granted: ({ name }) => `Let ${name} read`,
      declined: ({ name }) => `Decline the request of ${name}`,
    },
    done: {
      granted: ({ name }) => `${name} may read now`,
      declined: ({ name }) => `The request of ${name} was declined`,
    },
  },
};
