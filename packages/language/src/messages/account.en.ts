import type { Shape } from "../shape.ts";
import type { accountJa } from "./account.ja.ts";

export const accountEn: Shape<typeof accountJa> = {
  role: {
    administrator: "Administrator",
    author: "Author",
    reviewer: "Reviewer",
    negotiator: "Negotiator",
    signer: "Signer",
    procurement: "Procurement",
    viewer: "Viewer",
  },
  kind: {
    vendor: "Vendor",
    hospital: "Medical institution",
    both: "Vendor and medical institution",
  },
};
