/** The sites of an organisation, and members who are limited to some of them. */
export const facilityJa = {
  title: "施設",
  lead: "病院グループなどの施設です。契約を施設ごとに分けて管理し、メンバーが扱える施設を限ることができます。",
  kind: {
    hospital: "病院",
    clinic: "診療所",
    dental: "歯科診療所",
    pharmacy: "薬局",
    care: "介護施設",
    other: "その他",
  },
  noKind: "選ばない",
  field: {
    name: "施設の名前",
    address: "所在地",
    kind: "種別",
    beds: "病床数",
    closedOn: "閉鎖の日",
    closedOnHint: "この日から、新しい契約を登録できなくなります。登録済みの契約は残ります。",
    facility: "施設",
  },
  beds: ({ count }: { count: number }) => `${count}\u00A0床`,
  closed: "閉鎖済み",
  empty: "施設は登録されていません。施設を分けずに使うときは、登録しなくてかまいません。",
  add: { open: "施設を登録する", title: "施設を登録する", done: "施設を登録しました" },
  change: {
    of: ({ name }: { name: string }) => `${name} の内容を直す`,
    title: "施設の内容を直す",
    done: "施設の内容を直しました",
  },
  whole: "グループ全体",
  all: "すべて",
  filter: "施設で絞り込む",
  book: "この契約が属する施設",
  limit: {
    field: "扱える施設",
    none: "すべて",
    open: "扱える施設を変える",
    title: ({ name }: { name: string }) => `${name} さんが扱える施設`,
    legend: "扱える施設",
    hint: "選んだ施設の契約だけを見て、登録できるようになります。1つも選ばないと、グループ全体を扱えます。",
    effect: {
      none: "グループ全体の契約を見られます。",
      contracts: ({ all, hidden }: { all: number; hidden: number }) =>
        all === 0
          ? "契約はまだ登録されていません。"
          : `いまある契約 ${all}\u00A0件のうち、${hidden}\u00A0件は見えません。グループ全体の契約も見えません。`,
      audit: "監査の記録も見られなくなります。",
      rest: "責任分界表、合意書、製品・サービス、開示書の見え方は変わりません。",
    },
    done: ({ name }: { name: string }) => `${name} さんが扱える施設を変えました`,
    administrator: "管理者は、グループ全体を扱います。先に、管理者の役割を外してください。",
    noFacilities: "施設が登録されていません。管理者が「組織」のページで登録できます。",
  },
  unusable: {
    closed: "この施設は閉鎖されています。別の施設を選んでください。",
    foreign: "この施設は選べません。あなたが扱える施設から選んでください。",
  },
  wholeOnly:
    "扱える施設が限られているため、できません。管理者が「メンバー」のページで変えられます。",
};
