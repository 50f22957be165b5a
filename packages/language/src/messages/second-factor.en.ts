import type { Shape } from "../shape.ts";
import type { secondFactorJa } from "./second-factor.ja.ts";

export const secondFactorEn: Shape<typeof secondFactorJa> = {
  title: "Two-factor authentication",
  lead: "At sign-in you are asked for six digits from an authenticator app beside your password. Issuing disclosures and signing agreements need two factors.",
  password: {
    title: "Password",
    lead: "You need not change it from time to time. Change it when somebody may have learnt it.",
    open: "Change your password",
    detail: "Sessions on other devices end.",
    current: "Present password",
    submit: "Change",
    done: "Your password was changed",
  },
  state: { on: "On", off: "Off" },
  demandedBy: ({ names }) => `These organisations demand two factors of everybody: ${names}`,
  on: {
    open: "Switch on two factors",
    password: "First, confirm your password.",
    next: "Next",
    scan: "Register this key in your authenticator app. On a phone, the link registers it.",
    secret: "Key",
    copy: "Copy the key",
    link: "Open in the authenticator app",
    code: "Enter the six digits that the app shows to switch it on.",
    submit: "Switch on",
    done: "Two-factor authentication is on",
  },
  off: {
    open: "Switch off two factors",
    detail:
      "From the next sign-in on, the password alone is enough. You can no longer issue disclosures or sign agreements.",
    submit: "Switch off",
    done: "Two-factor authentication is off",
    demanded: ({ names }) =>
      `You cannot switch it off, since these organisations demand it: ${names}`,
  },
  replace: {
    open: "Register another app",
    detail:
      "For a new phone, or when you have lost your app. The present app works until the new one has shown its digits.",
    submit: "Register",
    done: "The new authenticator app is registered",
  },
  fresh: {
    title: "Enter your code",
    lead: ({ minutes }) =>
      `Before something that binds your organisation, we make sure that it is you. You will not be asked again for ${minutes} minutes.`,
    noRecovery:
      "Recovery codes do not work here. Without your app, register another one in your personal settings.",
    leadAny: "Before this is done, we make sure that it is you.",
    recovery: "I have no app at hand: use a recovery code",
    app: "Use the digits of the app",
    submit: "Confirm and go on",
  },
  missing: {
    reason: "This needs two-factor authentication, which you do not use yet.",
    link: "Switch on two factors in your personal settings",
  },
  recovery: {
    title: "Recovery codes",
    lead: "They stand in for the six digits at sign-in when you do not have your app. Each works once. Issuing and signing are not possible with them.",
    left: ({ count }) => `${count} left`,
    few: "Only few are left. Make new ones.",
    make: "Make new recovery codes",
    makeDetail: "All former recovery codes stop working.",
    submit: "Make new ones",
    listTitle: "Keep your recovery codes",
    listLead:
      "This list is shown now and never again. Print it, or keep it in a password manager: apart from your authenticator app.",
    copy: "Copy",
    copied: "The recovery codes are copied",
    print: "Print",
    save: "Save as text",
    fileName: "bunkai-recovery-codes.txt",
    fileText: ({ email, codes }) =>
      `Bunkai recovery codes\n${email}\nEach code works once.\n\n${codes}\n`,
    kept: "I have kept them",
  },
  sessions: {
    title: "Where you are signed in",
    lead: "Devices that are signed in to your account. End what you do not know, and change your password.",
    here: "This device",
    device: ({ browser, system }) => `${browser} on ${system}`,
    unknown: "Unknown device",
    place: ({ address }) => `Place (address): ${address}`,
    opened: "Signed in",
    used: "Last used",
    end: "End",
    endOf: ({ device }) => `End the session of ${device}`,
    ended: "The session has ended",
    endOthers: "End all others",
    endOthersDetail: "Everywhere but on this device, you will have to sign in again at once.",
    othersEnded: "All other sessions have ended",
  },
  demand: {
    title: "Two factors of everybody",
    lead: "When this is demanded, whoever has no second factor sees nothing of this organisation until it is switched on. Other organisations are not affected.",
    on: "Demanded",
    off: "Not demanded",
    begin: "Demand of everybody",
    end: "Demand no longer",
    beginTitle: "Demand two factors of everybody?",
    endTitle: "Demand two factors no longer?",
    endDetail: "Whoever signs in with a password alone will see what this organisation has.",
    missing: ({ count }) =>
      `Members without a second factor: ${count}. From their next step on they are shut out until they have one.`,
    nobodyMissing: "Everybody has a second factor already.",
    begun: "Two factors are demanded of everybody",
    ended: "Two factors are no longer demanded",
  },
  needed: {
    title: "Two factors are needed",
    lead: ({ organizationName }) =>
      `${organizationName} demands two factors of everybody. Afterwards you go on where you were.`,
    show: "Enter the six digits that your authenticator app shows.",
  },
};
