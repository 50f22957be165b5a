/** Who is responsible for what, and handing it over. */
export const handoverJa = {
  kind: {
    contract: "契約",
    matrix: "責任分界表",
    offering: "製品・サービス",
    disclosure: "開示書の下書き",
    comparison: "保存した比較",
    invitation: "返事待ちの招待",
  },
  field: {
    kind: "種類",
    title: "名前",
    dueOn: "期限",
    why: "経緯（メモ、最後の理由）",
    handedBy: "前の担当者",
    since: "担当になった日",
    choose: "選ぶ",
  },
  chooseOf: ({ title }: { title: string }) => `「${title}」を選ぶ`,
  page: {
    title: ({ name }: { name: string }) => `${name} さんの担当の引き渡し`,
    own: "自分の担当の引き渡し",
    nobody: "担当者のいないもの",
    lead: "異動や退職の前に、担当しているものを後任に渡します。渡すと、監査の記録に1件ずつ残り、後任に1通のお知らせが届きます。",
    nobodyLead: "組織を抜けた人などが担当していて、いまは管理者に任されているものです。",
    empty: "担当しているものはありません。",
    held: "担当しているもの",
  },
  give: {
    successor: "後任",
    all: ({ count }: { count: number }) => `すべて（${count}\u00A0件）を渡す`,
    chosen: ({ count }: { count: number }) => `選んだ ${count}\u00A0件を渡す`,
    choose: "選んでください",
    noSuccessor: "後任を選んでください。",
    none: "渡すものを選んでください。",
    open: "渡す",
    confirm: {
      title: ({ count, name }: { count: number; name: string }) =>
        `${count}\u00A0件を ${name} さんに渡しますか`,
      detail: ({ name }: { count: number; name: string }) =>
        `担当が ${name} さんに変わり、監査の記録に1件ずつ残ります。まとめて元に戻すことはできません。戻すには、${name} さんか管理者から渡し直します。`,
    },
    nobody: "渡せる相手がいません。先に、管理者がメンバーを招待してください。",
    done: ({ count, name }: { count: number; name: string }) =>
      `${count}\u00A0件を ${name} さんに渡しました`,
  },
  deputies: "代理の取り決めは、組織を抜けると終わります。",
  open: "担当を引き渡す",
  goNobody: "担当者のいないものを見る",
  received: {
    title: "引き継いだもの",
    lead: "ほかの人から引き継いで、あなたが担当しているものです。",
    empty: "引き継いだものはありません。",
  },
  leave: {
    held: ({ count }: { count: number }) =>
      `まだ担当しているものが ${count}\u00A0件あります。引き渡さずに進めると、管理者に任されます。`,
    agree: "残ったものを管理者に任せます",
    go: "先に引き渡す",
    must: "残ったものを引き渡すか、管理者に任せることを選んでください。",
  },
  misfit: {
    self: "同じ人には渡せません。",
    held: "選んだものの中に、もう担当が変わったものがあります。一覧を読み直してください。",
    reach:
      "後任が扱える施設ではない契約が入っています。別の後任を選ぶか、扱える施設を変えてください。",
  },
};
