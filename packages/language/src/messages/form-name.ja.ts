/** What people call each kind of form. */
export const formNamesJa = {
  sds: "SDS",
  mds: "MDS",
  sla: "SLA",
  conformity_sheet: "仕様適合開示書",
  vendor_checklist: "事業者確認用チェックリスト",
  hospital_checklist: "医療機関確認用チェックリスト",
  ehr_disclosure: "電子カルテの開示項目",
  role_check: "役割分担等に関する確認表",
  private: "独自様式",
};

/** The name of a form, by one of the domain's sheet kinds. */
export function formNameJa(kind: unknown): string {
  const names: Readonly<Record<string, string>> = formNamesJa;
  return names[String(kind)] ?? formNamesJa.private;
}
