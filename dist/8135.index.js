export const id = 8135;
export const ids = [8135];
export const modules = {

/***/ 38135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withBench: () => (/* binding */ withBench)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/open-file.js
var open_file = __webpack_require__(51081);
// EXTERNAL MODULE: ./lib/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(68336);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __webpack_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/scan/environment.js


/** What a program needs to reach the network from where the machine stands; the runner's own, never the product's. */
const network = [
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
];
/** Where package managers look besides: an organisation's mirror is set on the runner. */
const managers = /^(npm_config_(?!prefix$|local_prefix$)\w+|PIP_\w+)$/i;
/** For a tool: no token, no home with credentials, no option of Node or Python that loads something. */
function toolEnvironment(env, scratch) {
    return {
        ...pick(env, (name) => name === "PATH" || network.includes(name)),
        ...homeIn(scratch),
        LANG: "C.UTF-8",
        PYTHONSAFEPATH: "1",
        PYTHONNOUSERSITE: "1",
        PYTHONDONTWRITEBYTECODE: "1",
    };
}
/** For a package manager: the runner's settings too, which know the organisation's mirror. */
function installEnvironment(env, scratch) {
    return {
        ...homeIn(scratch),
        ...pick(env, (name) => name === "PATH" || name === "HOME" || network.includes(name) || managers.test(name)),
        LANG: "C.UTF-8",
    };
}
function homeIn(scratch) {
    const [home, temporary] = [(0,external_node_path_.join)(scratch, "home"), (0,external_node_path_.join)(scratch, "tmp")];
    for (const folder of [home, temporary])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return { HOME: home, TMPDIR: temporary };
}
function pick(env, isWanted) {
    const given = Object.entries(env).flatMap(([name, value]) => value !== undefined && isWanted(name) ? [[name, value]] : []);
    return Object.fromEntries(given);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/scan/run-tool.js


/** Of what a tool prints for people, this much is kept to say why it failed. */
const lastWordsLength = 4_000;
/** Added by shells to the number of the signal that ended a program. */
const signalBase = 128;
const killDelayMs = 2_000;
/**
 * Runs a program in a process group of its own, with nothing of our environment. What it prints goes to a file or is
 * dropped: it may repeat what stands in the product's files, and a runner obeys lines of a log.
 */
async function runTool(call) {
    const output = call.output === null ? null : (0,external_node_fs_.openSync)(call.output, newFile, 0o600);
    try {
        return await start(call, output);
    }
    finally {
        if (output !== null)
            (0,external_node_fs_.closeSync)(output);
    }
}
const newFile = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
function start(call, output) {
    const child = (0,external_node_child_process_.spawn)(call.program, [...call.args], {
        cwd: call.folder,
        env: { ...call.environment },
        stdio: ["ignore", output ?? "pipe", "pipe"],
        shell: false,
        detached: true,
    });
    let lastWords = "";
    for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding("utf8").on("data", (text) => {
            lastWords = (lastWords + text).slice(-lastWordsLength);
        });
    }
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        endGroup(child.pid);
    }, call.timeoutMs);
    return new Promise((resolve) => {
        const finish = (end) => {
            clearTimeout(timer);
            endGroup(child.pid);
            resolve(end);
        };
        child.once("error", () => finish({ state: "not-found" }));
        child.once("exit", (code, signal) => {
            // What still holds the pipes is a grandchild; it must not hold us.
            setTimeout(() => child.stderr?.destroy(), killDelayMs).unref();
            const exitCode = code ?? signalBase + (signal === "SIGKILL" ? 9 : 15);
            if (isLate)
                finish({ state: "timed-out", lastWords });
            else
                child.once("close", () => finish({ state: "ended", exitCode, lastWords }));
        });
    });
}
/** The program and all that it started. */
function endGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch {
        // Nobody is left of it.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/scan/download.js





const largestBytes = 400 * 1024 * 1024;
const longestMs = 5 * 60_000;
/** Fetches a release; bytes that are not the expected ones are neither unpacked nor run. */
async function download(wanted, site) {
    const bytes = await fetchBytes(wanted.url);
    if (bytes.state === "unknown")
        return bytes;
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes.value).digest("hex");
    if (sha256 !== wanted.sha256)
        return lacking(`${wanted.url} has the sha256 ${sha256}, expected ${wanted.sha256}`);
    const program = (0,external_node_path_.join)(site.folder, wanted.program);
    if (wanted.archive === "none") {
        (0,external_node_fs_.writeFileSync)(program, bytes.value);
        (0,external_node_fs_.chmodSync)(program, 0o755);
        return { state: "known", value: site.folder };
    }
    return unpack(bytes.value, wanted, site);
}
async function unpack(bytes, { program }, { folder, scratch, env }) {
    const archive = (0,external_node_path_.join)(scratch, "release.tar.gz");
    (0,external_node_fs_.writeFileSync)(archive, bytes);
    const end = await runTool({
        program: "tar",
        args: ["-xzf", archive, "-C", folder, "--no-same-owner", program],
        folder: scratch,
        environment: toolEnvironment(env, scratch),
        timeoutMs: longestMs,
        output: null,
    });
    if (end.state === "ended" && end.exitCode === 0)
        return { state: "known", value: folder };
    return lacking(`the release could not be unpacked: it has no ${program}`);
}
async function fetchBytes(url) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(longestMs) });
        if (!response.ok || response.body === null)
            return lacking(`${url} answered ${response.status}`);
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body) {
            size += chunk.byteLength;
            if (size > largestBytes)
                return lacking(`${url} is larger than ${largestBytes} bytes`);
            chunks.push(chunk);
        }
        return { state: "known", value: Buffer.concat(chunks) };
    }
    catch (error) {
        return lacking(`${url} could not be fetched: ${error instanceof Error ? error.message : "no answer"}`);
    }
}
function lacking(why) {
    return { state: "unknown", why };
}

;// CONCATENATED MODULE: ./lib/adapters/scan/install.js





const installMs = 10 * 60_000;
const verifyMs = 60_000;
/** Brings a scanner to this machine. Unknown: it is not there, and why. */
async function install(wanted, version, site) {
    const folder = (0,external_node_path_.join)(site.scratch, "install");
    (0,external_node_fs_.mkdirSync)(folder);
    if ("path" in wanted)
        return verify(wanted.path, { version, site, folder });
    if ("download" in wanted)
        return download(wanted.download, { ...site, folder });
    if ("npm" in wanted)
        return installNpm(wanted.npm, site, folder);
    return installPip(wanted.pip, site, folder);
}
async function verify({ program, verify: args }, { version, site, folder }) {
    // Any version will do; whether the program is there shows when it is run.
    if (args.length === 0)
        return { state: "known", value: folder };
    const environment = toolEnvironment(site.env, site.scratch);
    const end = await runTool({ program, args, folder, environment, timeoutMs: verifyMs, output: null });
    if (end.state === "not-found")
        return install_lacking(`${program} is not on PATH; install version ${version} on the runner`);
    if (end.state === "timed-out")
        return install_lacking(`${program} did not tell its version in time`);
    if (isVersionIn(end.lastWords, version))
        return { state: "known", value: folder };
    return install_lacking(`${program} on PATH is another version than ${version}: ${firstLine(end.lastWords)}`);
}
/** `1.2.3` is in `v1.2.3 (linux)` and not in `11.2.34`. */
function isVersionIn(text, version) {
    const at = text.indexOf(version);
    const [before, after] = [text[at - 1] ?? "", text[at + version.length] ?? ""];
    return at !== -1 && !/[\d.]/.test(before) && !/[\d]/.test(after);
}
/** Nothing of a package runs while it is installed, and only what the lockfile names by its digest is taken. */
async function installNpm(name, site, folder) {
    const copied = copy(`scanners/npm/${name}`, "package-lock.json", site, folder);
    if (copied.state === "unknown")
        return copied;
    // Peers that are wanted are named by the folder's package.json; what is optional is often built by a script.
    const words = "ci --ignore-scripts --omit=peer --omit=optional --no-audit --no-fund --prefer-offline";
    return installedBy("npm", [...words.split(" "), "--loglevel=error"], site, folder);
}
async function installPip(name, site, folder) {
    const copied = copy(`scanners/pip/${name}`, "requirements.txt", site, folder);
    if (copied.state === "unknown")
        return copied;
    const made = await installedBy("python3", ["-m", "venv", folder], site, folder);
    if (made.state === "unknown")
        return made;
    const words = "-m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.txt";
    return installedBy((0,external_node_path_.join)(folder, "bin", "python"), words.split(" "), site, folder);
}
function copy(from, lockfile, site, folder) {
    const source = (0,external_node_path_.join)(site.home, from);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(source, lockfile)))
        return install_lacking(`the instance has no ${from}/${lockfile} to install from`);
    const isOwn = (path) => !path.includes("node_modules");
    (0,external_node_fs_.cpSync)(source, folder, { recursive: true, filter: (path) => isOwn(path.slice(source.length)) });
    return { state: "known", value: folder };
}
async function installedBy(program, args, site, folder) {
    const environment = installEnvironment(site.env, site.scratch);
    const end = await runTool({ program, args, folder, environment, timeoutMs: installMs, output: null });
    if (end.state === "ended" && end.exitCode === 0)
        return { state: "known", value: folder };
    return install_lacking(`${program} ${args[0] ?? ""} ${words(end)}`);
}
function words(end) {
    switch (end.state) {
        case "not-found":
            return "is not on PATH";
        case "timed-out":
            return "did not end in time";
        case "ended":
            return `ended with ${end.exitCode}: ${firstLine(end.lastWords)}`;
    }
}
function firstLine(text) {
    return (text.split(/[\r\n]+/).find((line) => line.trim() !== "") ?? "(nothing)").slice(0, 300);
}
function install_lacking(why) {
    return { state: "unknown", why };
}

;// CONCATENATED MODULE: ./lib/adapters/scan/bench.js










const largestReportBytes = 256 * 1024 * 1024;
/** Makes a bench for as long as `use` takes. @throws {UserError} invalid-input if `output` is not empty */
async function withBench(place, use) {
    const output = (0,external_node_path_.resolve)(place.workspace, place.output);
    openOutput(output, place.output);
    // Never in the workspace, where the product could have put things.
    const scratch = (0,temporary_folder/* temporaryFolder */.y)(place.env, "assaygate-scan-");
    try {
        return await use(benchIn(scratch.path, output, place));
    }
    finally {
        scratch.remove();
    }
}
/** A link would hand the reports to somewhere else, and files that are there would pass for ours. */
function openOutput(folder, given) {
    const status = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    const isFree = status === undefined || (status.isDirectory() && (0,external_node_fs_.readdirSync)(folder).length === 0);
    if (!isFree) {
        throw new errors/* UserError */.yo("invalid-input", `expected --output to be an empty folder or none, got ${given}.`, {
            hint: "Name a folder outside the workspace.",
        });
    }
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
}
function benchIn(scratch, output, { workspace, home, env }) {
    const reports = (0,external_node_path_.join)(scratch, "reports");
    (0,external_node_fs_.mkdirSync)(reports);
    const opened = (0,adapters_workspace/* openWorkspace */.O)(workspace);
    let folders = 0;
    return {
        workspace: opened.root,
        config: (0,external_node_path_.join)(home, "scanners", "config"),
        node: process.execPath,
        variables: env,
        install: (installation, version) => install(installation, version, { home, scratch, env }),
        reportPath: (name) => (0,external_node_path_.join)(reports, name),
        folderWith(files) {
            const folder = (0,external_node_path_.join)(scratch, `files-${++folders}`);
            (0,external_node_fs_.mkdirSync)(folder);
            for (const [name, text] of files) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), { recursive: true });
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
            }
            return folder;
        },
        layoutOf({ texts, copies }) {
            const folder = (0,external_node_path_.join)(scratch, `layout-${++folders}`);
            (0,external_node_fs_.mkdirSync)(folder);
            for (const [name, text] of texts)
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
            for (const [name, from] of copies) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), { recursive: true });
                // Not linked: what a tool does to its copy must not reach the next tool's.
                (0,external_node_fs_.copyFileSync)(from, (0,external_node_path_.join)(folder, name), external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
            }
            return folder;
        },
        subjectPath(path) {
            // Outside the workspace nothing of a checkout can stand in its way; who names such a path is a workflow of ours.
            const real = (0,external_node_path_.isAbsolute)(path) ? path : opened.resolve(path);
            // An archive, or the folder of an image layout.
            const status = (0,external_node_fs_.statSync)(real, { throwIfNoEntry: false });
            if (status?.isFile() !== true && status?.isDirectory() !== true)
                throw (0,open_file/* missing */.L)(path, "none");
            return real;
        },
        run: (call) => runTool({ ...call, environment: { ...toolEnvironment(env, scratch), ...call.environment } }),
        deliver: (path, name) => deliver(path, (0,external_node_path_.join)(output, name)),
        deliverText: (name, text) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, name), text, { flag: "wx" }),
    };
}
function deliver(from, to) {
    const status = (0,external_node_fs_.lstatSync)(from, { throwIfNoEntry: false });
    if (status === undefined || !status.isFile())
        return { state: "unknown", why: "it wrote no report" };
    if (status.size === 0)
        return { state: "unknown", why: "it wrote an empty report" };
    if (status.size > largestReportBytes)
        return { state: "unknown", why: `its report has ${status.size} bytes` };
    const bytes = (0,external_node_fs_.readFileSync)(from);
    (0,external_node_fs_.writeFileSync)(to, bytes, { flag: "wx" });
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { state: "known", value: { bytes: bytes.length, sha256 } };
}


/***/ }),

/***/ 68336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes such a folder. */
function temporaryFolder(env, prefix) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    return { path, remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }) };
}


/***/ })

};
