import { expect, it } from "vitest";
import { hasSameContent } from "./same-content.ts";

it.each([
  ["ログの時刻を標準時刻に合わせているか。", "ログの時刻は標準時刻に合わせていますか？"],
  [
    "利用者の識別・認証とアクセス制御を行うか。",
    "利用者の識別と認証、およびアクセス制御を行っていますか。",
  ],
  [
    "遠隔保守のアクセスログを取っているか。",
    "リモートメンテナンスのアクセスログを取得していますか。",
  ],
  ["サーバの設定", "サーバーの設定"],
  ["Are access logs recorded?", "Is the access log recorded?"],
])("sees nothing but grammar between %s and %s", (one, other) => {
  expect(hasSameContent(one, other)).toBe(true);
});

it.each([
  ["専用のアカウントを使うか。", "共用のアカウントを使うか。"],
  ["TLS1.2以上を使うか。", "TLS1.3以上を使うか。"],
  ["事業者が管理責任を負うか。", "医療機関が管理責任を負うか。"],
  ["ログの時刻を合わせているか。", "ログの時刻を合わせていないか。"],
  ["遠隔保守のログを取るか。", "遠隔保守以外のログを取るか。"],
  ["復元する手段があるか。", "復元する手段だけがあるか。"],
  ["規則を強制しているか。", "規則を強制できるか。"],
  ["ログを確認し、記録するか。", "ログを記録し、確認するか。"],
  ["Is wired LAN used?", "Is wireless LAN used?"],
])("sees that %s is not %s", (one, other) => {
  expect(hasSameContent(one, other)).toBe(false);
});
