import type { Shape } from "../shape.ts";
import type { passkeyJa } from "./passkey.ja.ts";

export const passkeyEn: Shape<typeof passkeyJa> = {
  title: "Passkeys",
  lead: "With a passkey, your fingerprint, face or PIN is enough to sign in and to confirm before you sign. Register two or more, in case one is lost.",
  none: "No passkey is registered.",
  addedAt: "Added",
  used: "Last used",
  unused: "Not used yet",
  add: {
    open: "Add a passkey",
    title: "Register a passkey",
    lead: "Next, your browser opens a window. Choose where the passkey is kept: this PC, a security key on USB or the like, or a phone; then confirm by fingerprint, face or PIN.",
    shared:
      "Do not use a PC that several people share: others could sign in as you. Use a security key that you carry with you.",
    name: "Name",
    nameHint: "So that you know which device it is. For example: office PC, blue security key",
    nameOfDevice: ({ system }) => `Passkey on ${system}`,
    password: "Current password",
    submit: "Register the passkey",
    done: "The passkey is registered",
  },
  rename: {
    open: "Rename",
    of: ({ name }) => `Rename the passkey “${name}”`,
    title: "Name of the passkey",
    submit: "Save the name",
    done: "The passkey has its new name",
  },
  remove: {
    open: "Remove",
    of: ({ name }) => `Remove the passkey “${name}”`,
    title: ({ name }) => `Remove the passkey “${name}”?`,
    detail:
      "It can no longer be used to sign in or to confirm. What remains on the device can be deleted in the settings of the device.",
    last: "It is the last one. From the next sign-in on, the password alone is enough; issuing, signing and whatever else needs two factors is no longer possible, and your recovery codes stop working.",
    submit: "Remove",
    done: "The passkey is removed",
  },
  trouble: {
    cancelled: {
      title: "The passkey was not confirmed",
      detail:
        "It was cancelled, it took too long, or that device has no passkey of this site. Nothing was changed. Try again, or use another way.",
    },
    exists: {
      title: "This device is registered already",
      detail:
        "The PC or security key that you chose has a passkey of yours, which stays good. To register another device, try again.",
    },
    incapable: {
      title: "It cannot be registered there",
      detail:
        "It cannot make sure who you are (by PIN, fingerprint or the like), or that is not set up. Set a PIN, or use another PC or security key. Nothing was changed.",
    },
    unsupported: {
      title: "This browser cannot use passkeys",
      detail:
        "Try a recent Edge, Chrome, Safari or Firefox, or use another way. Nothing was changed.",
    },
    wrongPlace: {
      title: "Passkeys do not work at this address",
      detail:
        "Open Bunkai at its usual address. If that does not help, tell your administrator. Nothing was changed.",
    },
  },
};
