import { formNameJa, formNamesJa } from "./form-name.ja.ts";

/** Products and services of a vendor, what was issued for them, and who wishes to read it. */
export const offeringJa = {
  lead: "提供している製品・サービスを、版ごとに登録します。版やプランで回答が違うときは、別の製品・サービスとして登録してください。",
  empty: {
    title: "製品・サービスはありません",
    body: "「製品・サービスを登録する」を押して、名前、版、提供形態を入力してください。",
  },
  field: {
    name: "名前",
    versionLabel: "版・プラン",
    serviceType: "提供形態",
    description: "説明",
    createdAt: "登録日",
  },
  versionHint: "例：3.2、2026年度版、スタンダードプラン",
  serviceTypeHint: {
    onPremises: "医療機関の中に設置します。",
    saas: "事業者が運用し、ネットワーク越しに使います。",
    paas: "アプリケーションを動かす環境を提供します。",
    iaas: "サーバーやネットワークを提供します。",
    remoteMaintenance: "離れた場所から保守します。",
  },
  issued: "発行済みの開示書",
  kind: formNamesJa,
  issuedSheet: ({ kind, number }: { kind: string; number: number }) =>
    `${formNameJa(kind)} 第${number}版`,
  nothingIssued: "発行した開示書はありません",
  add: {
    open: "製品・サービスを登録する",
    title: "製品・サービスを登録する",
    detail:
      "登録した名前、版、説明は、Bunkai を使うすべての組織が見つけられます。開示書の内容は、発行するまで見えません。",
    submit: "登録する",
    done: ({ name }: { name: string }) => `${name} を登録しました`,
  },
  change: {
    open: "登録内容を変える",
    title: "登録内容を変える",
    detail: "すでに発行した版に書かれている名前は、変わりません。",
    done: ({ name }: { name: string }) => `${name} の登録内容を変えました`,
  },
  sheets: {
    title: "開示書",
    draft: "下書きあり",
    items: ({ count }: { count: number }) => `${count}\u00A0項目`,
    older: ({ count }: { count: number }) => `以前の版の様式（${count}）`,
    ofHospitals: "医療機関が記入する様式",
    ofHospitalsNote:
      "医療機関が自分の体制について記入する様式と、医療機関と事業者がいっしょに確認する様式です。製品の開示書としては使いません。医療機関に頼まれて下書きを作るときだけ、書き始めてください。",
    begin: "書き始める",
    beginOf: ({ sheet }: { sheet: string }) => `${sheet} を書き始める`,
    continue: "下書きを開く",
    continueOf: ({ sheet }: { sheet: string }) => `${sheet} の下書きを開く`,
  },
  revisions: {
    title: "発行した版",
    empty: "下書きを書き、「発行する」を押すと、版がここに並びます。",
    field: {
      sheet: "開示書",
      issuedAt: "発行日時",
      state: "状態と開示範囲",
      sha256: "SHA-256",
    },
    copyHash: ({ sheet }: { sheet: string }) => `${sheet} の SHA-256 をコピー`,
  },
  access: {
    title: "閲覧の申請",
    empty: "申請はありません",
    emptyBody: "「申請した組織だけ」で発行した版を読みたい組織があると、ここに並びます。",
    askedAt: "申請日時",
    state: { open: "未回答", granted: "許可", declined: "不許可" },
    decide: { granted: "閲覧を許可する", declined: "断る" },
    decideOf: {
      granted: ({ name }: { name: string }) => `${name} に閲覧を許可する`,
      declined: ({ name }: { name: string }) => `${name} の申請を断る`,
    },
    done: {
      granted: ({ name }: { name: string }) => `${name} に閲覧を許可しました`,
      declined: ({ name }: { name: string }) => `${name} の申請を断りました`,
    },
  },
};
