import { once } from "node:events";
import { createServer } from "node:net";
import { smtpTransport } from "@bunkai/api/mail-transport";
import { expect, it } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";

/** A mail server that cannot encrypt, and all that it was told. */
async function givenPlainServer() {
  const said: string[] = [];
  const server = createServer((socket) => {
    socket.write("220 plain\r\n");
    socket.on("data", (bytes) => {
      said.push(bytes.toString());
      socket.write(bytes.toString().startsWith("EHLO") ? "250 plain\r\n" : "500 no\r\n");
    });
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterwards(() => void server.close());
  const address = server.address();
  return { said, port: typeof address === "object" && address ? address.port : 0 };
}

const MAIL = { to: "a@example.org", subject: "件名", body: "a link", messageId: "<1@example.org>" };

it.each([
  ["another machine", "0.0.0.0", "", false],
  ["another machine whose operator has allowed it", "0.0.0.0", "?requireTLS=false", true],
  ["this machine", "127.0.0.1", "", true],
])("a mail server on %s that does not encrypt", async (_, host, query, isTold) => {
  const { port, said } = await givenPlainServer();
  const transport = smtpTransport(`smtp://${host}:${port}/${query}`, "Bunkai <bunkai@example.org>");
  afterwards(() => transport.close());
  await expect(transport.send(MAIL)).rejects.toThrow();

  expect(said.join("").includes("MAIL FROM")).toBe(isTold);
});
