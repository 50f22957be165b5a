import { expect, it } from "vitest";
import { unlinkedText } from "./unlinked-text.ts";

it.each([
  ["当選 https://evil.example/win", "当選 https: //evil. example/win"],
  ["www.evil.example を開いて", "www. evil. example を開いて"],
  ["HTTP://192.0.2.1/a", "HTTP: //192.0.2.1/a"],
  ["ここへ：evil.example", "ここへ：evil. example"],
  ["write to a@evil.co.jp", "write to a@evil. co. jp"],
  ["evil．example evil｡example evil。example", "evil． example evil｡ example evil。 example"],
  ["例え.テスト", "例え. テスト"],
  ["xn--r8jz45g.xn--zckzah", "xn--r8jz45g. xn--zckzah"],
])("leaves no address to follow in %s", (text, unlinked) => {
  expect(unlinkedText(text)).toBe(unlinked);
});

it.each([
  "株式会社あおば Ver.2.1",
  "問診票をご提出ください。よろしくお願いします。",
  "Yamada, Inc. (Tokyo)",
  "対応時間 9:00 / 17:00",
])("leaves %s as it is", (text) => {
  expect(unlinkedText(text)).toBe(text);
});
