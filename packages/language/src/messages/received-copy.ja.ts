/** Sheets that an organisation got by itself. */
export const receivedCopyJa = {
  notIssued: "事業者発行ではない",
};
