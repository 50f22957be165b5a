/** Sheets that an organisation got by itself. */
export const receivedCopyEn = {
  title: "Received sheets",
  lead: "File the disclosure sheets that you got by mail or on paper, with their files. Only your organisation sees them. Once filed, they can be compared side by side with issued ones.",
  notIssued: "Not issued by the vendor",
  notIssuedDetail: "Your organisation received and filed it; the vendor did not issue it on Bunkai",
  entry: "The entry",
  form: "Form",
  empty: {
    title: "No received sheets",
    body: "Press “Add a sheet” to file a workbook or PDF that you received.",
  },
  field: {
    vendorName: "Vendor",
    offeringName: "Product or service",
    versionLabel: "Version",
    sender: "Handed over by",
    receivedOn: "Received on",
    edition: "Form",
    file: "File received",
    standing: "Standing",
  },
  hint: { sender: "Such as: Ms Yamabuki, sales (by mail)" },
  state: {
    title: "State",
    open: "Being written down",
    filed: ({ number }: { number: number }) => `Filed (no. ${number})`,
    retired: "Replaced by the vendor’s revision",
  },
  add: {
    open: "Add a sheet",
    title: "Add a sheet that you received",
    detail:
      "Say from whom, when and in which form you received it. On the next page its content is read from the workbook or typed in. The vendor is told nothing.",
    ofThis: "If you received a sheet of this product by mail or on paper, file it here",
    submit: "Add it and write down its content",
  },
  change: {
    open: "Change the entry",
    title: "Change the entry",
    done: "The entry was changed",
  },
  file: {
    label: "File received",
    hint: "A workbook, PDF or picture, kept as it came. You can add the sheet without one.",
    choose: "Choose a file",
    another: "Choose another file",
    none: "No file",
  },
  fileIt: {
    open: "File this content",
    title: "File this content?",
    detail: ({ number }: { number: number }) =>
      `It is filed as no. ${number}. Comparisons and decisions use what was filed. When a reading was wrong, correct it and file again; what was filed before is kept.`,
    commitmentOpen: ({ count }: { count: number }) =>
      `Choose guarantee, target or actual for ${count} item${count === 1 ? "" : "s"} first`,
    done: ({ number }: { number: number }) => `No. ${number} was filed`,
  },
  filed: {
    label: "Filed at",
    sha256: "SHA-256 of the content filed",
    compare: "Comparison",
    toComparison: "Show it in the comparison",
  },
  replaced: {
    title: "You turned to the revision that the vendor issued. This copy stays as a record.",
    open: "Open the vendor’s revision",
  },
  retire: {
    title: ({ vendor }: { vendor: string }) => `${vendor} has issued this sheet`,
    detail: "See what differs from the copy you received, then turn to the revision issued.",
    open: "Turn to the revision issued",
    consequence:
      "This copy will be marked as replaced by the vendor’s revision. Its content and file stay, and earlier comparisons and decisions can read it. This cannot be undone.",
    done: "You turned to the revision issued",
  },
};
