/** Sheets that an organisation got by itself. */
export const receivedCopyEn = {
  notIssued: "Not issued by the vendor",
};
