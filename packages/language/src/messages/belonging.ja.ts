/** Coming into an organisation by an invitation, and being a member no more. */
export const belongingJa = {
  invitation: {
    title: "組織への招待",
    lead: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」に招待されています。`,
    field: {
      organization: "組織",
      inviter: "招待の担当者",
      roles: "役割",
      email: "招待された人",
      expiresAt: "期限",
    },
    signInFirst:
      "参加するには、招待されたメールアドレスでサインインしてください。アカウントがなければ、先に作ってください。",
    joinsAs: ({ email }: { email: string }) => `${email} として参加します。`,
    submit: "参加する",
    later: "あとで決める",
    otherAccount: "別のアカウントでサインインしています",
    otherAccountDetail: ({ email, invited }: { email: string; invited: string }) =>
      `この招待は ${invited} へのものですが、いまは ${email} でサインインしています。参加するには、サインアウトして、招待されたメールアドレスでサインインしてください。いまのアドレスで参加したいときは、招待した人に、このアドレスへ招待し直してもらってください。`,
    signOut: "サインアウトする",
    none: {
      title: "招待のリンクではありません",
      detail: "招待メールの中のリンクを、もう一度開いてください。",
    },
    unknown: {
      title: "このリンクの招待は見つかりません",
      detail:
        "リンクの途中が欠けているかもしれません。招待メールの中のリンクを、もう一度開いてください。それでも見つからないときは、招待した人に、もう一度送ってもらってください。",
    },
    accepted: {
      title: "この招待は、すでに使われています",
      detail:
        "招待は1回だけ使えます。もう参加した人は、サインインすると、そのまま組織の内容を見られます。参加した覚えがないときは、招待した人に知らせてください。",
    },
    cancelled: {
      title: "この招待は取り消されました",
      detail:
        "招待した組織が取り消しました。参加する必要があるときは、その組織の管理者に、もう一度招待してもらってください。",
    },
    expired: {
      title: "この招待の期限が切れています",
      detail: "その組織の管理者に、もう一度招待してもらってください。",
    },
    toSignIn: "サインインへ",
    toStart: "はじめのページへ",
  },
  gone: {
    title: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」のメンバーではなくなりました`,
    detail:
      "この組織の内容は、もう見られません。あなたのアカウントは、そのまま使えます。これまでの操作は、その組織の監査の記録に残っています。心当たりがないときや、続ける必要があるときは、その組織の管理者に連絡して、もう一度招待してもらってください。",
    shown: ({ organizationName }: { organizationName: string }) =>
      `いまは「${organizationName}」を表示しています。`,
    foreign: "リンクの組織のメンバーではありません",
    foreignDetail:
      "あなたがその組織から外されたか、別のアカウントで入る組織です。必要なときは、その組織の管理者に連絡してください。",
    understood: "わかりました",
  },
  nowhere: {
    title: "所属している組織がありません",
    detail:
      "これまで組織に所属していた人は、いまはその組織のメンバーではありません。続ける必要があるときは、その組織の管理者に連絡して、もう一度招待してもらってください。招待を受け取っている人は、招待メールの中のリンクを開いてください。",
    orFound: "はじめて使う組織は、ここで登録できます。",
  },
};
