import type { Shape } from "../shape.ts";
import type { secondFactorJa } from "./second-factor.ja.ts";

export const secondFactorEn: Shape<typeof secondFactorJa> = {
  title: "Two-factor authentication",
  lead: "At sign-in, besides your password, something that you have at hand (a passkey or an authenticator app) confirms that it is you. The following needs two factors, shown once more unless you have just done so:",
  demanding: {
    "disclosure.issue": "Issuing a disclosure",
    "agreement.sign": "Signing an agreement",
    "identityProvider.change": "Changing the organisation's own sign-in (administrators)",
    "organization.demandSecondFactor":
      "Demanding a second factor of all, or no longer (administrators)",
    lendSigning: "Lending the role of signer to a deputy (administrators)",
  },
  alsoAsked:
    "Once you have it, you are also asked when you change your password, passkeys, authenticator app or recovery codes, give somebody the role of administrator, reviewer or signer, or make an API key.",
  choice: {
    lead: "Begin with either. You can add the other one later.",
    passkey: {
      title: "Passkey",
      detail:
        "Your PC (such as Windows Hello), a security key on USB or the like, or a phone makes sure who you are by fingerprint, face or PIN. No smartphone is needed. Afterwards you can sign in without typing your address and password.",
      open: "Begin with a passkey",
    },
    app: {
      title: "Authenticator app",
      detail:
        "An app, mostly on a phone, shows six digits that change every 30 seconds. You enter them after your password when you sign in.",
      open: "Begin with an app",
    },
  },
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
    open: "Begin with an authenticator app",
    password: "First, confirm your password.",
    next: "Next",
    scan: "Scan this QR code with your authenticator app. If that is not possible, type the key. If you are reading this on the phone, the link registers it.",
    qr: "QR code to scan with an authenticator app. It holds the same as the key below.",
    secret: "Key",
    copy: "Copy the key",
    link: "Open in the authenticator app",
    code: "Enter the six digits that the app shows to switch it on.",
    submit: "Switch on",
    done: "Two-factor authentication is on",
  },
  app: {
    title: "Authenticator app",
    lead: "You enter the six digits that the app shows at sign-in and when you confirm.",
    on: "Registered",
    off: "Not registered",
    add: "Register an app",
    added: "The authenticator app is registered",
    addDetail: "A key for a new authenticator app is made. Your recovery codes stay good.",
  },
  off: {
    open: "Remove the app",
    detail: "The digits of this app stop working. Your passkeys stay good.",
    detailLast:
      "From the next sign-in on, the password alone is enough. Issuing, signing and whatever else needs two factors is no longer possible, and your recovery codes stop working.",
    submit: "Remove",
    done: "The authenticator app is removed",
    demanded: ({ names }) =>
      `You cannot remove the last one, since these organisations demand two factors: ${names}`,
  },
  replace: {
    open: "Register another app",
    detail:
      "For a new phone, or when you have lost your app. The present app works until the new one has shown its digits.",
    submit: "Register",
    done: "The new authenticator app is registered",
  },
  fresh: {
    title: "Confirm that it is you",
    lead: ({ minutes }) =>
      `Before something that binds your organisation, we make sure that it is you. You will not be asked again for ${minutes} minutes.`,
    noRecovery:
      "Recovery codes do not work here. If you have nothing at hand, register another passkey or app in your personal settings.",
    leadAny: "Before this is done, we make sure that it is you.",
    submit: "Confirm and go on",
  },
  code: {
    title: "Confirm that it is you",
    lead: "Enter the six digits that your authenticator app shows.",
    label: "Code",
    submit: "Confirm",
    again: "Start over",
    recoveryLead:
      "Enter one of the recovery codes that you have kept. You are told by mail that it was used.",
    recoveryLabel: "Recovery code",
    useRecovery: "Nothing at hand? Use a recovery code",
    useApp: "Use the digits of the app",
    usePasskey: "Use a passkey",
    passkeyLead:
      "Use the PC, security key or phone on which you registered a passkey, and follow what your browser says.",
    passkeySubmit: "Confirm with a passkey",
  },
  missing: {
    reason: "This needs two-factor authentication, which you do not use yet.",
    link: "Switch on two factors in your personal settings",
  },
  recovery: {
    title: "Recovery codes",
    lead: "They stand in at sign-in when you have neither a passkey nor your app. Each works once. Issuing and signing are not possible with them.",
    left: ({ count }) => `${count} left`,
    few: "Only few are left. Make new ones.",
    make: "Make new recovery codes",
    makeDetail: "All former recovery codes stop working.",
    submit: "Make new ones",
    listTitle: "Keep your recovery codes",
    listLead:
      "This list is shown now and never again. Print it, or keep it in a password manager: apart from your passkeys and your app.",
    copy: "Copy",
    copied: "The recovery codes are copied",
    print: "Print",
    save: "Save as text",
    fileName: "bunkai-recovery-codes.txt",
    fileText: ({ email, codes }) =>
      `Bunkai recovery codes\n${email}\nEach code works once.\n\n${codes}\n`,
    kept: "I have kept them",
    notKept: "This is still open",
    notKeptDetail:
      "Once it is closed, nobody can see this list again. Keep it first, then press “I have kept them”.",
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
      `Members without a second factor: ${count}. From their next step on they are shut out until they have one. A mail tells them how to begin.`,
    nobodyMissing: "Everybody has a second factor already.",
    begun: "Two factors are demanded of everybody",
    ended: "Two factors are no longer demanded",
  },
  needed: {
    title: "Two factors are needed",
    lead: ({ organizationName }) =>
      `${organizationName} demands two factors of everybody. Afterwards you go on where you were.`,
  },
};
