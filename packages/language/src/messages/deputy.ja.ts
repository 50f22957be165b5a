/** Who stands in for whom. */
export const deputyJa = {
  title: "代理",
  lead: "休暇や出張のあいだ、役割の一部をほかのメンバーに任せられます。代理が行ったことは、だれの代理かとともに監査の記録に残ります。",
  empty: "いま、または今後の代理はありません。",
  field: {
    principal: "任せる人",
    deputy: "代理をする人",
    roles: "任せる役割",
    startsOn: "最初の日",
    endsOn: "最後の日",
    endsOnHint: "この日が終わるまで（日本時間の24時まで）有効です。1年まで選べます。",
    period: "期間",
  },
  period: ({ from, until }: { from: string; until: string }) => `${from} から ${until} まで`,
  running: "いま有効",
  name: {
    open: "代理を決める",
    title: "代理を決める",
    lead: "代理をする人は、期間のあいだ、選んだ役割でも操作できます。自分の役割はそのままです。",
    submit: "任せる",
    done: "代理を決めました",
    nobody: "ほかのメンバーがいません。先に、管理者がメンバーを招待してください。",
    signer: "署名者の役割は、管理者だけが任せられます。",
  },
  end: {
    open: "終わらせる",
    of: ({ deputy, principal }: { deputy: string; principal: string }) =>
      `${principal} さんの代理（${deputy} さん）を終わらせる`,
    done: "代理を終わらせました",
  },
  acting: ({ name, roles }: { name: string; roles: string }) =>
    `${name} さんの代理として：${roles}`,
  signing: ({ names }: { names: string }) =>
    `${names} さんの代理として署名します。署名と証明書の立場に「${names}の代理」と書かれます。`,
  misfit: {
    self: "自分の代理にはなれません。",
    past: "最初の日は、今日からあとの日にしてください。",
    long: "期間は1年までです。",
    roles:
      "任せられるのは、任せる人が持っている役割だけです。代理で持っている役割は任せられません。",
    signer: "署名者の役割は、管理者だけが任せられます。管理者に相談してください。",
    reach:
      "代理をする人が扱える施設が、任せる人の施設と合いません。管理者の役割は、施設を限られた人には任せられません。",
    overlap: "同じ人が、同じ役割と日の代理になっています。期間か役割を変えてください。",
  },
};
