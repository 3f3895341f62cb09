/**
 * Loaded before cdxgen: it may read lockfiles and write its report, and nothing else. Where it would start a package manager,
 * which runs what the product's files say, it finds none; where it would ask the network, it is refused.
 */
import childProcess from "node:child_process";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const refusal = () => Object.assign(new Error("not allowed in a scan"), { code: "ENOENT" });

childProcess.spawnSync = () => ({
  status: 1,
  signal: null,
  stdout: "",
  stderr: "",
  output: [],
  error: refusal(),
});
for (const name of ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn"])
  childProcess[name] = () => {
    throw refusal();
  };
net.Socket.prototype.connect = function connect() {
  process.nextTick(() => this.destroy(refusal()));
  return this;
};
dns.lookup = (...words) => process.nextTick(words.at(-1), refusal());
syncBuiltinESMExports();

Object.assign(process.env, { CDXGEN_ALLOWED_HOSTS: "none.invalid", FETCH_LICENSE: "false" });
