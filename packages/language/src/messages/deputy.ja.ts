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
    nobody:
      "ほかのメンバーがいないため、まだ任せられません。管理者がメンバーを招待すると、選べます。",
    nobodyInvited: "ほかのメンバーがいないため、まだ任せられません。",
    invite: "メンバーを招待する",
    choose: "選んでください",
    noDeputy: "代理をする人を選んでください。",
    rolesLater: "代理をする人を選ぶと、その人に任せられる役割が出ます。",
    unfit: ({ names }: { names: string }) => `扱える施設が合わないため、選べない人：${names}`,
    signer: "署名者の役割は、管理者だけが任せられます。",
    administrator: "管理者の役割は、扱える施設が限られた人には任せられません。",
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
    administrator:
      "管理者の役割は、扱える施設が限られた人には任せられません。ほかの人か、ほかの役割を選んでください。",
    reach:
      "代理をする人は、任せる人が扱えない施設も扱えます。任せる人と同じか、より少ない施設を扱う人を選んでください。",
    overlap: "同じ人が、同じ役割と日の代理になっています。期間か役割を変えてください。",
  },
};
