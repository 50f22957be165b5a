/** Mails: a subject and a body in plain text. */
export const mailJa = {
  invitation: {
    subject: ({ organizationName }: { organizationName: string }) =>
      `【Bunkai】${organizationName} への招待`,
    body: (values: {
      organizationName: string;
      inviterName: string;
      link: string;
      validDays: number;
    }) =>
      [
        `${values.inviterName} さんが、あなたを「${values.organizationName}」に招待しました。`,
        "",
        "参加するには、次のアドレスを開いてください。",
        values.link,
        "",
        `このアドレスは ${values.validDays} 日間、あなたのメールアドレスでだけ使えます。`,
        "心当たりがなければ、このメールを捨ててください。",
      ].join("\n"),
  },
  verification: {
    subject: "【Bunkai】メールアドレスの確認",
    body: ({ hours, link }: { hours: number; link: string }) =>
      [
        "Bunkai にこのメールアドレスが登録されました。",
        "",
        "確認するには、登録したときと同じブラウザーで、次のアドレスを開いてください。別のブラウザーでは、パスワードを決め直すことになります。",
        link,
        "",
        `このアドレスは ${hours} 時間使えます。`,
        "心当たりがなければ、このアドレスを開かずに、このメールを捨ててください。",
      ].join("\n"),
  },
  passwordReset: {
    subject: "【Bunkai】パスワードの再設定",
    body: ({ hours, link }: { hours: number; link: string }) =>
      [
        "パスワードを決め直すには、次のアドレスを開いてください。",
        link,
        "",
        `このアドレスは ${hours} 時間、1回だけ使えます。`,
        "心当たりがなければ、このメールを捨ててください。パスワードは変わりません。",
      ].join("\n"),
  },
  providerLinked: {
    subject: ({ organizationName }: { organizationName: string }) =>
      `【Bunkai】${organizationName} のサインインが使えるようになりました`,
    body: (values: { organizationName: string; host: string; link: string }) =>
      [
        `「${values.organizationName}」の組織のサインイン（${values.host}）で、あなたとして Bunkai に入れるようになりました。`,
        "このサインインで見られるのは、この組織の内容だけです。あなたのほかの組織やパスワードには届きません。",
        "",
        "心当たりがなければ、組織の管理者に知らせ、次のアドレスから、この組織での登録を確かめてください。",
        values.link,
      ].join("\n"),
  },
  signInLinks: {
    subject: "【Bunkai】組織のサインインのリンク",
    body: ({ links }: { links: string }) =>
      [
        "このメールアドレスで使える、組織のサインインのリンクです。",
        "",
        links,
        "",
        "リンクは何度でも使えます。ブックマークしておくと、次からはすぐに開けます。",
        "心当たりがなければ、このメールを捨ててください。",
      ].join("\n"),
  },
  recoveryCodeUsed: {
    subject: "【Bunkai】回復コードが使われました",
    body: ({ link }: { link: string }) =>
      [
        "あなたのアカウントで、回復コードが1つ使われました。そのコードは、もう使えません。",
        "あなたが使ったのであれば、残りの数を確かめてください。",
        "",
        "心当たりがなければ、だれかがパスワードと回復コードを知っています。",
        "すぐに次のアドレスを開き、ほかのサインインを終わらせ、回復コードを作り直してください。",
        "パスワードも変えてください。",
        link,
      ].join("\n"),
  },
  guestLink: {
    subject: ({ organizationName }: { organizationName: string }) =>
      `【Bunkai】${organizationName} からのお願い`,
    body: (values: {
      organizationName: string;
      inviterName: string;
      personName: string;
      wish: string;
      isToSign: boolean;
      link: string;
      until: string;
    }) =>
      [
        `${values.personName} 様`,
        "",
        `${values.organizationName} の ${values.inviterName} さんが、${values.wish}、あなたを招いています。`,
        "登録は要りません。次のアドレスを開くと、このメールアドレスに確認コードが届きます。",
        values.link,
        "",
        ...(values.isToSign
          ? [
              "署名の前に、本人であることを示すため、パスキー（PC、セキュリティキー、スマートフォンのどれか）か認証アプリを登録していただきます。開いたページの中で、すぐに終わります。",
            ]
          : []),
        `このアドレスは ${values.until} まで使えます。確認コードはあなたにだけ届くため、転送した先では開けません。`,
        "心当たりがなければ、このメールを捨ててください。",
      ].join("\n"),
  },
  guestCode: {
    subject: "【Bunkai】確認コード",
    body: ({ code, minutes }: { code: string; minutes: number }) =>
      [
        `確認コード：${code}`,
        "",
        `${minutes} 分以内に、開いているページに入力してください。1回だけ使えます。`,
        "このコードを、だれにも伝えないでください。Bunkai や招いた人が尋ねることはありません。",
        "心当たりがなければ、このメールを捨ててください。",
      ].join("\n"),
  },
  guestToSign: {
    subject: ({ title }: { title: string }) => `【Bunkai】署名のお願い：${title}`,
    body: ({ personName, title }: { personName: string; title: string }) =>
      [
        `${personName} 様`,
        "",
        `「${title}」の内容が確定し、署名が必要になりました。`,
        "前にお送りしたメールのアドレスをもう一度開き、合意書を読んで署名してください。",
      ].join("\n"),
  },
  guestComplete: {
    subject: ({ title }: { title: string }) => `【Bunkai】締結されました：${title}`,
    body: ({ personName, title }: { personName: string; title: string }) =>
      [
        `${personName} 様`,
        "",
        `合意書「${title}」にすべての当事者が署名し、署名証明書ができました。`,
        "前にお送りしたメールのアドレスを期限までに開くと、合意書と署名証明書を受け取れます。",
      ].join("\n"),
  },
  guestFile: {
    subject: ({ fileName }: { fileName: string }) => `【Bunkai】ファイルが届きました：${fileName}`,
    body: (values: { email: string; fileName: string; title: string; link: string }) =>
      [
        `「${values.title}」のお願いに、${values.email} から「${values.fileName}」が届きました。`,
        "",
        values.link,
      ].join("\n"),
  },
  factorChanged: {
    subject: "【Bunkai】サインインの方法が変わりました",
    what: {
      appAdded: "あなたのアカウントに、認証アプリが登録されました。",
      appRemoved: "あなたのアカウントから、認証アプリが外されました。",
      appReplaced: "あなたのアカウントの認証アプリが、別のものに変わりました。",
      passkeyAdded: ({ name }: { name: string }) =>
        `あなたのアカウントに、パスキー「${name}」が登録されました。`,
      passkeyRemoved: ({ name }: { name: string }) =>
        `あなたのアカウントから、パスキー「${name}」が外されました。`,
    },
    body: ({ change, link }: { change: string; link: string }) =>
      [
        change,
        "あなたがしたのであれば、何もしなくて大丈夫です。",
        "",
        "心当たりがなければ、だれかがあなたのアカウントを使っています。",
        "すぐに次のアドレスを開き、ほかのサインインを終わらせ、知らないパスキーを外してください。",
        "パスワードも変えてください。",
        link,
      ].join("\n"),
  },
  factorDemanded: {
    subject: ({ organizationName }: { organizationName: string }) =>
      `【Bunkai】${organizationName} が二要素認証を求めています`,
    body: (values: {
      organizationName: string;
      administratorName: string;
      part: string;
      link: string;
    }) =>
      [
        `${values.administratorName} さんが、「${values.organizationName}」の全員に二要素認証を求めるようにしました。`,
        "あなたはまだ使っていないため、使い始めるまで、この組織の内容を見られません。",
        "",
        `次のアドレスを開いてサインインし、「${values.part}」でパスキーか認証アプリを登録してください。終えると、すぐに見られます。`,
        values.link,
        "",
        "わからないことは、組織の管理者に尋ねてください。",
      ].join("\n"),
  },
  passwordChanged: {
    subject: "【Bunkai】パスワードが変わりました",
    body: ({ link, page }: { link: string; page: string }) =>
      [
        "あなたのアカウントのパスワードが変わりました。ほかのサインインは終わりました。",
        "",
        "心当たりがなければ、だれかがあなたのアカウントを使っています。",
        `すぐに次のアドレス（「${page}」のページ）を開き、パスワードを決め直してください。`,
        link,
      ].join("\n"),
  },
  addressTaken: {
    subject: "【Bunkai】このメールアドレスは登録済みです",
    body: ({ link }: { link: string }) =>
      [
        "だれかが、このメールアドレスで新しく登録しようとしました。",
        "あなたのアカウントはすでにあります。次のアドレスからサインインしてください。",
        link,
        "",
        "心当たりがなければ、何もしなくて大丈夫です。",
      ].join("\n"),
  },
};
