/** A row of a responsibility matrix: what it says, and what it was drafted from. */
export const responsibilityRowJa = {
  open: ({ key }: { key: string }) => `${key} を開く`,
  state: {
    open: "未定",
    waiting: ({ names }: { names: string }) => `${names}の返事待ち`,
    waitingForMe: "自組織の返事待ち",
    waitingForUs: "自組織と相手の返事待ち",
    declined: ({ names }: { names: string }) => `${names}が差し戻し`,
    agreed: "合意済み",
  },
  source: {
    default: ({ service }: { service: string }) => `標準の分担（${service}）`,
    answer: ({ item, sheet }: { item: string; sheet: string }) => `${sheet}（${item}）`,
    said: ({ answer, question }: { answer: string; question: string }) => `${question}：${answer}`,
    hiddenAnswer: "開示書の回答（あなたの組織は閲覧できません）",
    hiddenHint: "開示書のページで、閲覧を申請できます。",
    defaultShort: "標準",
    answerShort: "開示書",
  },
  answer: { yes: "はい", no: "いいえ", notApplicable: "対象外" },
  changedByTalk: "下書きのあとに、提案で変わっています。",
  sources: "下書きの根拠",
  present: "いまの内容",
  accepted: ({ names }: { names: string }) => `合意：${names}`,
  nobodyAccepted: "まだだれも合意していません。",
  remark: "注記",
  guideline: "関係するガイドライン",
};
