/** Who carries which duty. */
export const responsibilityJa = {
  phase: {
    beforeContract: "契約前",
    normal: "通常時",
    emergency: "非常時",
    endOfContract: "契約終了時",
  },
  serviceType: {
    onPremises: "オンプレミス",
    saas: "SaaS",
    paas: "PaaS",
    iaas: "IaaS",
    remoteMaintenance: "リモート保守",
  },
  partyKind: {
    hospital: "医療機関",
    vendor: "事業者・製造元",
    dealer: "販売店",
    maintenance: "保守会社",
    subProcessor: "再委託先",
    platform: "基盤事業者",
    lineCarrier: "回線事業者",
    otherVendor: "他の事業者",
  },
  field: {
    duty: "分担項目",
    inCharge: "実施主体",
    supports: "支援",
    approves: "承認",
    informed: "報告先",
    sentence: "取り決め",
    writtenIn: "記載場所",
    deadline: "期限・間隔",
    boundaryPoint: "責任分界点",
    condition: "条件",
    payer: "費用負担",
  },
  notApplicable: "該当なし",
  nobody: "未定",
  period: ({ amount, unit }: { amount: number; unit: string }) => {
    const units: Readonly<Record<string, string>> = {
      minutes: "分",
      hours: "時間",
      days: "日",
      businessDays: "営業日",
      months: "か月",
      years: "年",
    };
    return `${amount}\u00A0${units[unit] ?? unit}以内`;
  },
  writtenInText: ({ clause, document }: { clause: string | null; document: string }) =>
    clause ? `${document} ${clause}` : document,
};
