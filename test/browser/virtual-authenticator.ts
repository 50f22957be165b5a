import type { Page } from "playwright-core";

export type VirtualAuthenticator = {
  /** Whether it finds that its owner holds it; false: the owner turns the browser's question down. */
  confirm(isOwner: boolean): Promise<void>;
};

/** A security key in the USB socket of this page's machine: it asks for a PIN, and keeps who it belongs to. */
export async function givenVirtualAuthenticator(page: Page): Promise<VirtualAuthenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "usb",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async confirm(isUserVerified) {
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
  };
}
