/** What each role may do, where it is given: see `rolesByDeed`, to which a test holds these texts. */
export const roleHintJa = {
  administrator:
    "メンバー、役割、組織の設定を管理します。ほかの役割の操作も、署名のほかはすべてできます。",
  author: "製品・サービスを登録し、開示書の下書きを作ります。",
  reviewer: "開示書を確かめて発行し、閲覧の申請に答えます。監査の記録を見られます。",
  negotiator:
    "責任分界表を開き、相手と取り決めて内容を確定します。確定の取り下げと、閲覧の申請への返答もできます。",
  signer: "合意書に署名します。署名がそろう前の取り下げもできます。",
  procurement: "製品・サービスを比べ、責任分界表を開いて内容を確定し、契約を管理します。",
  viewer: "見るだけです。",
};
