/** Inviting people into the organisation, and what became of it. */
export const invitationJa = {
  invite: {
    open: "メンバーを招待する",
    title: "メンバーを招待する",
    lead: ({ days }: { days: number }) =>
      `招待メールを送ります。リンクは${days}日間、そのアドレスでだけ、1回使えます。`,
    submit: "招待する",
    done: ({ email }: { email: string }) => `${email} を招待しました`,
  },
  title: "招待",
  empty: "返事待ちの招待はありません",
  emptyBody: "招待すると、参加するまでここに表示されます。",
  ended: ({ count }: { count: number }) => `終わった招待（${count}\u00A0件）`,
  state: "状態",
  states: {
    open: "返事待ち",
    accepted: "参加済み",
    cancelled: "取り消し済み",
    expired: "期限切れ",
  },
  expiresAt: "期限",
  cancel: "取り消す",
  cancelOf: ({ email }: { email: string }) => `${email} への招待を取り消す`,
  cancelled: ({ email }: { email: string }) => `${email} への招待を取り消しました`,
};
