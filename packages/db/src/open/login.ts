import { createHash, createHmac } from "node:crypto";
import type { DatabaseConfiguration } from "../database.ts";
import { databaseNameOf } from "./connect.ts";

/** A lesser login of one database: member of one of the two roles that hold the grants. */
export type Login = {
  readonly role: "bunkai_app" | "bunkai_auth";
  readonly name: string;
  readonly password: string;
};

type Owner = DatabaseConfiguration & { readonly databaseUrl: string };

/** PostgreSQL cuts names after this many bytes. */
const NAME_BYTES_MAX = 63;

/**
 * The two lesser logins of a database. Each database of a cluster has its own, since logins belong to the cluster;
 * passwords come from the installation's secret, so that every process of the installation knows them.
 */
export function loginsOf({ databaseUrl, secret }: Owner): readonly [Login, Login] {
  const database = databaseNameOf(databaseUrl);
  const login = (role: Login["role"]): Login => ({
    role,
    name: loginName(role, database),
    password: createHmac("sha256", secret)
      .update(`database login ${role} ${database}`)
      .digest("hex"),
  });
  return [login("bunkai_app"), login("bunkai_auth")];
}

/** Where application and better-auth log in: as told, or the owner's address with the lesser logins. */
export function loginUrls(configuration: Owner): { readonly app: string; readonly auth: string } {
  const { databaseAppUrl, databaseAuthUrl } = configuration;
  if (databaseAppUrl && databaseAuthUrl) return { app: databaseAppUrl, auth: databaseAuthUrl };
  const [app, auth] = loginsOf(configuration);
  return { app: urlOf(configuration, app), auth: urlOf(configuration, auth) };
}

function urlOf({ databaseUrl }: Owner, { name, password }: Login): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${encodeURIComponent(databaseNameOf(databaseUrl))}`;
  url.username = encodeURIComponent(name);
  url.password = password;
  return url.href;
}

/** Two long names must not be cut to the same one: their installations would change each other's password. */
function loginName(role: Login["role"], database: string): string {
  const name = `${role}_${database}`;
  if (Buffer.byteLength(name) <= NAME_BYTES_MAX) return name;
  return `${role}_${createHash("sha256").update(database).digest("hex").slice(0, 32)}`;
}
