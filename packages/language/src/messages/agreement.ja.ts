/** The agreement, its signatures, its certificate, its verification. */
export const agreementJa = {
  paper: {
    title: "責任分界に関する合意書",
    documentNumber: "文書番号",
    fixedAt: "内容確定日時",
    subject: "対象",
    parties: "当事者",
    party: ({ kind, name, signs }: { kind: string; name: string; signs: boolean }) =>
      `${name}（${kind}${signs ? "" : "、署名しない"}）`,
    legalName: ({ name }: { name: string }) => `法人名：${name}`,
    address: ({ address }: { address: string }) => `所在地：${address}`,
    representative: ({ name, title }: { name: string; title: string }) =>
      `代表者：${title}　${name}`,
    corporateNumber: ({ number }: { number: string }) => `法人番号：${number}`,
    rowsTitle: "1. 責任分界表",
    levelsTitle: "2. サービスレベル",
    levelItem: "項目",
    levelValue: "水準",
    levelNote: "備考",
    noLevels: "この合意に含まれるサービスレベルはありません。",
    basisTitle: "3. もとにした開示書",
    basis: ({ number, sha256, title }: { number: number; sha256: string; title: string }) =>
      `${title} 第${number}版\nSHA-256 ${sha256}`,
    noBasis: "もとにした開示書はありません。",
    hashTitle: "4. この合意の内容のハッシュ値",
    hashExplained:
      "この文書には、合意の内容が JSON（agreement.json）として埋め込まれています。次の値は、その SHA-256 です。文書のどこかが変われば、署名の検証でわかります。",
    unofficial: "分担項目の文言は Bunkai の自社文案（非公式）です。",
  },
  deputyRole: ({ names, role }: { names: string; role: string }) => `${role}（${names}の代理）`,
  consent: "この文書の内容を読み、表示された内容のとおりに、所属する組織として合意します。",
  seal: (facts: { organizationName: string; signerName: string; strength: string }) =>
    `${facts.organizationName} ${facts.signerName}の指示により、Bunkaiが署名（本人確認：${facts.strength}）`,
  certificate: {
    title: "署名証明書",
    about: "次の文書に、下の人たちが署名したことを証明します。",
    document: "文書",
    contentHash: "合意の内容（SHA-256）",
    documentHash: "署名前の文書（SHA-256）",
    sealedHash: "署名後の文書（SHA-256）",
    signers: "署名",
    organization: "組織",
    signer: "署名者",
    role: "役割",
    strength: "本人確認",
    signedAt: "署名日時",
    consent: "署名者が同意した文",
    seals: "電子シールの証明書（SHA-256）",
    sealOf: ({ names }: { names: string }) => `${names}の電子シール`,
    ownSeal: "この署名証明書",
    recompute: "確かめ方",
    steps: {
      open: "Bunkai の検証ページに文書を置きます。ファイルは外に送られません。",
      keep: "検証ページが配る証明書の一覧（bunkai-trust.json）を、文書とこの署名証明書と一緒に保管します。上の「電子シールの証明書」の値が一覧にあれば、その Bunkai の電子シールです。",
      offline:
        "検証ページがなくなったあとや、ネットワークのないところでは、手元に置いた Bunkai のプログラムのフォルダーの中で「node apps/cli/bunkai.mjs verify 文書.pdf --trust bunkai-trust.json」を実行します。似た名前のパッケージをインターネットから取り寄せて実行しないでください。",
      hash: "文書の SHA-256 を計算し、この証明書の「署名後の文書」と比べます。",
      embedded: "文書に埋め込まれた agreement.json の SHA-256 を計算し、「合意の内容」と比べます。",
    },
    note: "この署名は、当事者の指示により Bunkai が自らの鍵で行う立会人型です。時刻は Bunkai のサーバーの時計によるもので、時刻認証局のものではありません。",
  },
  list: {
    caption: "合意書の一覧",
    title: "合意書",
    number: "文書番号",
    numbered: ({ number, version }: { number: string; version: number }) =>
      `${number}（第${version}版）`,
    state: "状態",
    fixedAt: "内容確定",
    signatures: "署名",
    signatureCount: ({ done, needed }: { done: number; needed: number }) => `${done} / ${needed}`,
    empty: "合意書はまだありません。責任分界表の内容を確定すると、ここに並びます。",
  },
  page: {
    state: {
      signing: "署名待ち",
      sealing: "電子シール待ち",
      complete: "締結済み",
      withdrawn: "取り下げ済み",
    },
    lead: ({ number, version }: { number: string; version: number }) =>
      `文書番号：${number}（第${version}版）`,
    waitingFor: ({ names }: { names: string }) => `署名がまだの当事者：${names}`,
    sealing: "署名を文書に電子シールで固定しています",
    sealCount: ({ done, needed }: { done: number; needed: number }) =>
      `${needed} 件のうち ${done} 件`,
    complete: "すべての当事者が署名し、文書に電子シールが付きました。",
    matrix: "もとの責任分界表",
    verify: "だれでも使える検証ページ",
    document: "文書",
    download: "合意書（PDF）を取り出す",
    certificate: "署名証明書（PDF）を取り出す",
    certificateLater: "署名証明書は、すべての署名に電子シールが付くとできます。",
    certificateNever: "取り下げられた版なので、署名証明書はできません。",
    contentHash: "合意の内容の SHA-256",
    documentHash: "署名前の文書の SHA-256",
    copyHash: ({ label }: { label: string }) => `${label}をコピー`,
    text: "合意の全文",
    textLead:
      "PDF に印刷された内容と同じものを、合意書の言語で示します。署名の前に、最後まで読んでください。",
    noSignatures: "署名はありません。",
    signedInVain: "取り下げの前の署名です。記録として残りますが、合意は成立していません。",
  },
  withdraw: {
    part: "間違いを見つけたとき",
    about:
      "すべての当事者の署名がそろう前なら、確定を取り下げ、責任分界表の話し合いに戻せます。直したあとに、新しい版としてもう一度確定します。",
    open: "確定を取り下げる",
    title: "確定を取り下げますか",
    lead: ({ title, version }: { title: string; version: number }) =>
      `「${title}」の第${version}版を取り下げ、すべての当事者の話し合いに戻します。`,
    signed: ({ names }: { names: string }) => `署名済みの当事者：${names}`,
    stays:
      "この版の文書と署名は、消えません。取り下げ済みとして残り、これからも開いて確かめられます。",
    permanent: "取り下げは取り消せません。直したあとの新しい版には、全員が署名し直します。",
    reason: "取り下げる理由",
    reasonHint: "何を直すのかを書いてください。あなたの氏名と一緒に、すべての当事者に見えます。",
    done: "確定を取り下げました",
    next: "すべての当事者に知らせました。次に、責任分界表を開いて直し、もう一度内容を確定してください。",
    notice: ({ version }: { version: number }) => `第${version}版の確定は取り下げられました`,
    reasonLine: ({ reason }: { reason: string }) => `理由：${reason}`,
    goMatrix: "責任分界表を開く",
    goVersion: ({ number, version }: { number: string; version: number }) =>
      `第${version}版（${number}）を開く`,
    version: ({ number, version }: { number: string; version: number }) =>
      `第${version}版（${number}）`,
    versions: "この責任分界表から確定した版",
  },
  check: {
    running: "読む文書を確かめています",
    same: "読んだ文書と同じであることを確認しました",
    sameDetail:
      "この画面の全文、PDF、PDF に埋め込まれた内容のハッシュ値（SHA-256）を、このブラウザーで計算して比べました。",
    content:
      "この画面の内容が、記録されたハッシュ値と一致しません。署名しないで、管理者に伝えてください。",
    document: "PDF が、記録されたハッシュ値と一致しません。署名しないで、管理者に伝えてください。",
    embedded:
      "PDF に埋め込まれた内容が、この画面の内容と一致しません。署名しないで、管理者に伝えてください。",
    failedTitle: "文書が一致しません",
  },
  sign: {
    open: "署名する",
    title: "合意書に署名しますか",
    lead: ({ organization, title }: { organization: string; title: string }) =>
      `${organization} として「${title}」に署名します。`,
    permanent:
      "署名は取り消せません（全員の署名がそろう前なら、文書の確定は取り下げられます）。すべての当事者の署名と署名者の氏名は、ほかの当事者にも見えます。",
    role: "署名する立場",
    roleHint: "例：院長、代表取締役、契約担当部長",
    consentLegend: "同意する内容",
    off: {
      signed: "自組織は署名済みです。",
      notNeeded: "自組織の署名は必要ありません。",
      checking: "読む文書を確かめています。終わると署名できます。",
      mismatch: "文書が一致しないため、署名できません。",
      who: ({ names }: { names: string }) => `署名できる人：${names}`,
      nobody: "この組織に署名者がいません。管理者が、メンバーに役割「署名者」を付けられます。",
    },
    done: "署名しました",
    next: {
      signing:
        "ほかの当事者の署名を待っています。すべての署名がそろうと、お知らせが届き、このページで署名証明書を取り出せます。",
      sealing:
        "すべての当事者の署名がそろいました。文書に電子シールを付けています。終わると、ここから合意書と署名証明書を取り出せます。",
      complete: "合意が成立しました。次の2つを取り出して、一緒に保管してください。",
      withdrawn: "そのあとに、この版の確定は取り下げられました。",
    },
  },
  strength: {
    password: "パスワードのみ",
    twoFactor: "二要素認証",
    provider: "組織の認証基盤（二要素を確認した旨の通知による）",
    mailedCodeAndFactor: "メールの確認コードと二要素認証",
  },
};
