export const id = 67;
export const ids = [67];
export const modules = {

/***/ 36067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSandbox: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/plant.js + 5 modules
var plant = __webpack_require__(40536);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/sandbox/github/validate.js
var validate = __webpack_require__(92601);
;// CONCATENATED MODULE: ./lib/sandbox/github/seed/references.js
/** Names in a seed that stand for nothing in it, and folders that are not there. */
function danglingReferences(seed, hasFolder) {
    const repositories = Object.entries(seed.repositories ?? {});
    return [
        ...repositories.flatMap(([name, repository], i) => {
            const before = new Set(repositories.slice(0, i).map(([earlier]) => earlier));
            return danglingIn(seed, { name, repository, before });
        }),
        ...repositories.flatMap(([name, { source }]) => {
            if (source === undefined || hasFolder(source))
                return [];
            return [{ path: ["repositories", name, "source"], message: `names ${source}, which is no folder` }];
        }),
        ...Object.entries(seed.tokens ?? {}).flatMap(([name, { repository }]) => {
            const isKnown = repository === undefined || seed.repositories?.[repository] !== undefined;
            return isKnown
                ? []
                : [
                    {
                        path: ["tokens", name, "repository"],
                        message: `names ${repository}, which is no repository of the seed`,
                    },
                ];
        }),
    ];
}
function danglingIn(seed, { name, repository, before }) {
    const [owner = ""] = name.split("/");
    const path = ["repositories", name];
    const { fork_of: parent } = repository;
    const branches = Object.entries(repository.branches ?? {});
    const known = new Set([repository.default_branch ?? "main", ...branches.map(([branch]) => branch)]);
    const lost = branches.filter(([, { from }]) => from !== undefined && !known.has(from));
    return [
        ...(isAccount(seed, owner)
            ? []
            : [{ path, message: `has an owner that is neither in users nor in organizations` }]),
        ...(parent === undefined || before.has(parent)
            ? []
            : [{ path: [...path, "fork_of"], message: `names ${parent}, which must stand before its fork` }]),
        ...lost.map(([branch, { from }]) => ({
            path: [...path, "branches", branch, "from"],
            message: `names ${from}, which is no branch`,
        })),
        ...strangers(seed, repository, path),
    ];
}
function isAccount({ users = {}, organizations = {} }, login) {
    const wanted = login.toLowerCase();
    return [...Object.keys(users), ...Object.keys(organizations)].some((known) => known.toLowerCase() === wanted);
}
/** People of pull requests who have no account; an author of a commit may be anybody. */
function strangers(seed, { pulls = [] }, path) {
    return pulls.flatMap((pull, i) => {
        const people = [
            { path: ["author"], login: pull.author },
            { path: ["merged", "by"], login: pull.merged?.by },
            ...(pull.reviews ?? []).map(({ user }, n) => ({ path: ["reviews", String(n), "user"], login: user })),
        ];
        return people.flatMap(({ path: below, login }) => {
            if (login === undefined || isKnownPerson(seed, login))
                return [];
            return [
                { path: [...path, "pulls", String(i), ...below], message: `names ${login}, who is not in users` },
            ];
        });
    });
}
/** Bots of apps have accounts of their own. */
function isKnownPerson(seed, login) {
    const app = /^(.+)\[bot\]$/.exec(login)?.[1];
    if (app !== undefined)
        return app === "github-actions" || seed.apps?.[app] !== undefined || isAccount(seed, login);
    return isAccount(seed, login);
}

// EXTERNAL MODULE: ./lib/sandbox/github/seed/schema.js
var schema = __webpack_require__(75962);
;// CONCATENATED MODULE: ./lib/sandbox/github/seed/read.js




/** Reads the text of a seed; what is wrong is told by line and column. Folders that it names are looked for by `hasFolder`. */
function readSeed(text, hasFolder = () => true) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, prettyErrors: false });
    const broken = document.errors.map(({ message, pos: [start] }) => ({
        ...placeOf(counter, start),
        message: firstLine(message),
    }));
    if (broken.length > 0)
        return { kind: "faulty", faults: broken };
    const value = unfold(document);
    if (value instanceof Error)
        return { kind: "faulty", faults: [{ line: 1, column: 1, message: value.message }] };
    const unfit = (0,validate/* misfits */.g)((0,schema/* seedSchema */.b)(), value);
    // Held to the schema, which says what the type says.
    const seed = value;
    const faults = unfit.length > 0 ? unfit : danglingReferences(seed, hasFolder);
    if (faults.length === 0)
        return { kind: "seed", seed };
    return { kind: "faulty", faults: faults.map((fault) => placed(document, counter, fault)) };
}
function placed(document, counter, { path, message }) {
    const place = placeOf(counter, offsetOf(document, path));
    return { ...place, message: `${path.length === 0 ? "the seed" : path.join(".")} ${message}` };
}
const mostAliases = 100;
/** The plain value; an error where aliases would unfold to far more than was written. */
function unfold(document) {
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (error instanceof ReferenceError)
            return error;
        throw error;
    }
}
const firstLine = (text) => text.split("\n")[0] ?? "";
function placeOf(counter, offset) {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
/** Where the innermost node on the way to a path begins. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range != null)
            return node.range[0];
    }
    return (0,dist/* isNode */.Ll)(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

// EXTERNAL MODULE: ./lib/sandbox/github/server.js + 72 modules
var server = __webpack_require__(72687);
;// CONCATENATED MODULE: ./lib/sandbox/start.js






/** Starts an emulated GitHub; a bad seed and a taken port are answers, not exceptions. */
async function startSandbox({ file, text, port }) {
    const reading = readSeed(text, (path) => isFolder((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path)));
    if (reading.kind === "faulty") {
        const [{ line, column } = { line: 1, column: 1 }] = reading.faults;
        return {
            kind: "refused",
            at: `${file}:${line}:${column}`,
            message: reading.faults.map(({ message }) => message).join("; "),
        };
    }
    if (!hasGit())
        return { kind: "refused", at: "", message: "expected git on the PATH, found none." };
    return start(reading.seed, { file, port });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function hasGit() {
    try {
        (0,external_node_child_process_.execFileSync)("git", ["--version"], { stdio: "ignore" });
        return true;
    }
    catch {
        return false;
    }
}
async function start(seed, { file, port }) {
    const github = await (0,plant/* plant */.CV)(seed, (0,external_node_path_.dirname)(file));
    try {
        const { url, graphqlUrl, oidcUrl, tokens, close } = await (0,server/* serve */.w)(github, port);
        return { kind: "started", ready: { url, graphqlUrl, oidcUrl, tokens }, close };
    }
    catch (error) {
        await github.gitStore.close();
        if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
            return { kind: "refused", at: "", message: `expected port ${port} to be free, found it taken.` };
        }
        throw error;
    }
}


/***/ })

};
