import { spawn } from "node:child_process";
import process from "node:process";

/** A way to run Node where nothing is reached over a network. */
export interface NetworkOff {
  /** What stands between it and every network, for a reader. */
  readonly by: string;
  readonly command: string;
  /** What comes before the script. */
  readonly words: readonly string[];
}

/** Throws at every socket, whoever opens it, before a name is looked up. */
const preload = `import dgram from "node:dgram";
import net from "node:net";
const refuse = () => {
  throw Object.assign(new Error("the network is off"), { code: "ENETDOWN" });
};
net.Socket.prototype.connect = refuse;
for (const name of ["bind", "connect", "send"]) dgram.Socket.prototype[name] = refuse;`;

/** The strictest first; the last one is there wherever Node is. */
export const waysOff: readonly NetworkOff[] = [
  {
    by: "a namespace of the kernel that has no network",
    command: "unshare",
    words: ["--user", "--map-root-user", "--net", "--", process.execPath],
  },
  {
    by: "a Node that opens no socket",
    command: process.execPath,
    words: ["--import", `data:text/javascript,${encodeURIComponent(preload)}`],
  },
];

const reached = 0;
const refused = 3;
/** Its argument stays out of the text of a program. */
const question = `fetch(process.argv[1]).then(() => process.exit(${reached}), () => process.exit(${refused}))`;

/**
 * The strictest way of this machine. It was tried out: an address that answers here is not reached from there. Undefined:
 * there is no such way, or the address does not answer here either, and then nothing would be proved.
 */
export async function networkOff(address: string): Promise<NetworkOff | undefined> {
  const asItIs = { command: process.execPath, words: [] };
  if ((await exitCodeOf(asItIs, address)) !== reached) return undefined;
  for (const way of waysOff) if ((await exitCodeOf(way, address)) === refused) return way;
  return undefined;
}

function exitCodeOf({ command, words }: Omit<NetworkOff, "by">, address: string): Promise<number | null> {
  const child = spawn(command, [...words, "--eval", question, address], { stdio: "ignore" });
  return new Promise((done) => {
    child.once("error", () => done(null));
    child.once("close", done);
  });
}
