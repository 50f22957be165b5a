type Facts = Readonly<Record<string, string>>;

/** Notifications in the inbox, and the outbox of mails. */
export const notificationJa = {
  unread: ({ count }: { count: number }) => `未読 ${count} 件`,
  kind: {
    member_joined: ({ name }: Facts) => `${name ?? "？"} さんが組織に参加しました`,
    member_left: ({ name }: Facts) => `${name ?? "？"} さんが組織から外れました`,
    roles_changed: (_facts: Facts) => "あなたの役割が変わりました",
    api_key_expiring: ({ name }: Facts) =>
      `APIキー「${name ?? "？"}」は、2週間以内に期限が切れます。使い続けるには、新しいキーに入れ替えてください`,
    handover_received: ({ count, name }: Facts) =>
      `${name ?? "？"} さんから ${count ?? "？"}\u00A0件の担当を引き継ぎました`,
    deputy_named: ({ deputy, principal }: Facts) =>
      `${deputy ?? "？"} さんが ${principal ?? "？"} さんの代理になります。期間と役割を確かめてください`,
    deputy_ended: ({ deputy, principal }: Facts) =>
      `${deputy ?? "？"} さんが ${principal ?? "？"} さんの代理をすることは、終わりました`,
    reach_changed: (_facts: Facts) => "あなたが扱える施設が変わりました",
    mail_failed: ({ to, subject }: Facts) =>
      `${to ?? "？"} へのメール「${subject ?? "？"}」を送れませんでした`,
    matrix_opened: ({ party, title }: Facts) =>
      `${party ?? "？"} が責任分界表「${title ?? "？"}」を開きました`,
    matrix_moved: ({ party, title }: Facts) =>
      `${party ?? "？"} が責任分界表「${title ?? "？"}」の行に提案または回答しました`,
    copy_issued: ({ name, product }: Facts) =>
      `${name ?? "？"} が「${product ?? "？"}」の開示書を発行しました。受け取っていた開示書との差分を確かめてください`,
    basis_superseded: ({ product, title }: Facts) =>
      `責任分界表「${title ?? "？"}」のもとになった ${product ?? "？"} の開示書に、新しい版が出ました`,
    basis_withdrawn: ({ product, title }: Facts) =>
      `責任分界表「${title ?? "？"}」のもとになった ${product ?? "？"} の開示書が、取り下げられました`,
    content_fixed: ({ title }: Facts) => `「${title ?? "？"}」の内容が確定しました`,
    signature_needed: ({ title }: Facts) =>
      `「${title ?? "？"}」の内容が確定し、署名が必要になりました`,
    agreement_complete: ({ title }: Facts) =>
      `合意書「${title ?? "？"}」が締結され、署名証明書ができました`,
    agreement_withdrawn: ({ party, title }: Facts) =>
      `${party ?? "？"} が「${title ?? "？"}」の確定を取り下げました。理由を確かめてください`,
    guest_file_received: ({ email, file }: Facts) =>
      `${email ?? "？"} から、依頼したファイル「${file ?? "？"}」が届きました`,
    access_requested: ({ name, offering }: Facts) =>
      `${name ?? "？"} から「${offering ?? "？"}」の閲覧の申請があります`,
    access_granted: ({ name, offering }: Facts) =>
      `${name ?? "？"} が「${offering ?? "？"}」の閲覧を許可しました`,
    access_declined: ({ name, offering }: Facts) =>
      `${name ?? "？"} が「${offering ?? "？"}」の閲覧を断りました`,
    section_assigned: ({ dueOn, name, sectionJa, sheet }: Facts) =>
      `${name ?? "？"} さんが「${sheet ?? "？"}」の区分「${sectionJa ?? "？"}」をあなたの担当にしました${dueOn ? `（期限 ${dueOn}）` : ""}`,
  },
  filter: { label: "表示するお知らせ", all: "すべて", unread: "未読のみ" },
  state: { unread: "未読", read: "既読" },
  markRead: "既読にする",
  markReadOf: ({ sentence }: { sentence: string }) => `既読にする：${sentence}`,
  empty: {
    title: "お知らせはありません",
    body: "相手からの提案、署名の依頼、メンバーの参加など、あなたに関わることがあると、ここに届きます。",
  },
  /** What waits for the organisation, on the home page. */
  waiting: {
    since: ({ day }: { day: string }) => `${day}から待っています。`,
    more: ({ count }: { count: number }) => `ほかに ${count}\u00A0件`,
    others: "組織のほかの人を待っていること",
    turns: {
      title: ({ count, title }: { count: number; title: string }) =>
        `「${title}」の ${count}\u00A0行に答える`,
      reason: "下書きや相手の提案に、自組織の返事が要ります。",
    },
    fixable: {
      title: ({ title }: { title: string }) => `「${title}」の内容を確定する`,
      reason: "すべての行に合意しました。確定すると、署名に進めます。",
    },
    signatures: {
      title: ({ title }: { title: string }) => `「${title}」に署名する`,
      reason: ({ number }: { number: string }) => `文書番号：${number}`,
    },
    sections: {
      title: ({ product, section }: { product: string; section: string }) =>
        `${product} の担当の区分「${section}」を書く`,
      reason: ({ count, day }: { count: number; day: string | null }) =>
        `未記入が ${count}\u00A0件あります。${day ? `期限は${day}です。` : ""}`,
    },
    accessRequests: {
      title: ({ name }: { name: string }) => `${name} からの閲覧の申請に答える`,
      reason: ({ product }: { product: string }) => `対象：${product}`,
    },
    drafts: {
      title: ({ product }: { product: string }) => `${product} の下書きを仕上げて発行する`,
      finish: ({ product }: { product: string }) =>
        `${product} の下書きを仕上げて、発行を確認者に頼む`,
      issue: ({ product }: { product: string }) => `${product} の下書きを確かめて発行する`,
      sheet: ({ reason, sheet }: { reason: string; sheet: string }) => `${sheet}：${reason}`,
      unissued: "まだ発行していないか、発行したあとに回答が変わっています。",
      doubtful: ({ count }: { count: number }) =>
        `読み込んだブックに、要確認の行が ${count}\u00A0件あります。もう一度読み込み、確かめて取り込んでください。`,
    },
  },
  outbox: {
    lead: "この組織から送ったメールです。新しい順に並んでいます。宛先の人だけが使えるリンクやコードは、途中から隠しています。",
    notSent: "このサーバーはメールを外に送りません",
    notSentDetail:
      "メールサーバーが設定されていないため、相手には届きません。リンクを渡す必要があれば、サーバーの運用担当者に頼んでください。",
    openTitle: "このサーバーの送信メール",
    openLead:
      "メールサーバーがない開発用の設定なので、すべてのメールを、リンクもそのまま、だれでも読めます。",
    empty: "メールはありません",
    emptyBody: "招待などのメールを送ると、ここに並びます。",
  },
  mail: {
    to: "宛先",
    at: "日時",
    state: {
      waiting: "送信待ち",
      sent: "送信済み",
      failed: "送信できず",
      kept: "送らずに保管",
    },
  },
};
