/** Whether the address names a server, not a file. */
export function isServer(uri: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri);
}

/** The address without user or password, should somebody have written them in. */
export function withoutSecret(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, "//");
}
