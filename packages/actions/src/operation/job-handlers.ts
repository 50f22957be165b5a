import type { JobHandlers } from "@bunkai/db/jobs/job-queue";
import { warnOfKeys } from "../account/warn-of-keys.ts";
import { sealAgreement } from "../agreement/seal-agreement.ts";
import { signHeads } from "../audit/sign-heads.ts";
import { stampHeads } from "../audit/stamp-heads.ts";
import type { Installation } from "../context.ts";
import { tellHolders } from "../disclosure/tell-holders.ts";
import { giveMailUp, sendMail } from "../notification/send-mail.ts";
import { sweep } from "./sweep.ts";

/** Which deed each kind of job does. Every handler may be called twice for one job. */
export function jobHandlers(installation: Installation): JobHandlers {
  return {
    "account.warnOfKeys": {
      run: () => warnOfKeys(installation),
      // It comes again the next morning.
      bury: async () => undefined,
    },
    "agreement.seal": {
      run: ({ data }) => sealAgreement(installation, data),
      // The agreement stays `sealing`, which its page shows; the next signature or start queues it again.
      bury: async () => undefined,
    },
    "audit.signHeads": {
      run: async () => {
        await signHeads(installation);
        await stampHeads(installation);
      },
      // It comes again within the hour.
      bury: async () => undefined,
    },
    "disclosure.tellHolders": {
      run: ({ data }) => tellHolders(installation, data),
      // The page of each copy shows the revision all the same.
      bury: async () => undefined,
    },
    "mail.send": {
      run: ({ data }) => sendMail(installation, data),
      bury: ({ data }) => giveMailUp(installation, data),
    },
    "operation.sweep": {
      run: () => sweep(installation),
      // It comes again within the hour.
      bury: async () => undefined,
    },
  };
}
