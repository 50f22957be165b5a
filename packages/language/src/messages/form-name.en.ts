/** What people call each kind of form. */
export const formNamesEn = {
  sds: "SDS",
  mds: "MDS",
  sla: "SLA",
  conformity_sheet: "Conformity sheet",
  vendor_checklist: "Vendor checklist",
  hospital_checklist: "Hospital checklist",
  ehr_disclosure: "EHR disclosure",
  role_check: "Check table on the split of roles",
  private: "Own form",
};

/** The name of a form, by one of the domain's sheet kinds. */
export function formNameEn(kind: unknown): string {
  const names: Readonly<Record<string, string>> = formNamesEn;
  return names[String(kind)] ?? formNamesEn.private;
}
