export const id = 1747;
export const ids = [1747];
export const modules = {

/***/ 11747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockedIn: () => (/* binding */ lockedIn)
});

;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/index.js
/** Lockfiles by name, and what reads them; each is loaded where there is one. */
const readers = new Map([
    ["package-lock.json", { manifest: null, load: () => __webpack_require__.e(/* import() */ 9908).then(__webpack_require__.bind(__webpack_require__, 89908)) }],
    ["npm-shrinkwrap.json", { manifest: null, load: () => __webpack_require__.e(/* import() */ 9908).then(__webpack_require__.bind(__webpack_require__, 89908)) }],
    ["pnpm-lock.yaml", { manifest: "package.json", load: () => __webpack_require__.e(/* import() */ 1608).then(__webpack_require__.bind(__webpack_require__, 11608)) }],
    ["yarn.lock", { manifest: "package.json", load: () => __webpack_require__.e(/* import() */ 8187).then(__webpack_require__.bind(__webpack_require__, 18187)) }],
    ["poetry.lock", { manifest: "pyproject.toml", load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2980)]).then(__webpack_require__.bind(__webpack_require__, 72980)) }],
    ["uv.lock", { manifest: null, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9630)]).then(__webpack_require__.bind(__webpack_require__, 59630)) }],
    ["requirements.txt", { manifest: null, load: () => __webpack_require__.e(/* import() */ 8273).then(__webpack_require__.bind(__webpack_require__, 78273)) }],
    ["go.mod", { manifest: null, load: () => __webpack_require__.e(/* import() */ 6354).then(__webpack_require__.bind(__webpack_require__, 56354)) }],
    ["Cargo.lock", { manifest: "Cargo.toml", load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7177)]).then(__webpack_require__.bind(__webpack_require__, 97177)) }],
    ["gradle.lockfile", { manifest: null, load: () => __webpack_require__.e(/* import() */ 2586).then(__webpack_require__.bind(__webpack_require__, 72586)) }],
]);
/** Those that nothing here reads. */
const others = [
    ...["bun.lock", "bun.lockb", "deno.lock", "Pipfile.lock", "pdm.lock", "pylock.toml", "conda-lock.yml"],
    ...[
        "Gemfile.lock",
        "composer.lock",
        "packages.lock.json",
        "Podfile.lock",
        "Package.resolved",
        "Cartfile.resolved",
    ],
    ...["pubspec.lock", "mix.lock", "rebar.lock", "conan.lock", "stack.yaml.lock", "cabal.project.freeze"],
];
/** Where lockfiles lie. */
const lockfileGlob = `**/{${[...readers.keys(), ...others].join(",")}}`;
/** The manifest beside a lockfile that has to be read with it. */
function manifestOf(path) {
    const name = readers.get(baseName(path))?.manifest ?? null;
    return name === null ? null : `${path.slice(0, path.lastIndexOf("/") + 1)}${name}`;
}
/** Reads one lockfile. What no reader understands is said by name, and never taken for a product without packages. */
async function readLock(lock) {
    const { path } = lock;
    const reader = readers.get(baseName(path));
    if (reader === undefined)
        return { path, why: `nothing here reads ${baseName(path)}` };
    const { read } = await reader.load();
    const found = attempt(read, lock);
    return typeof found === "string" ? { path, why: found } : { path, ...found };
}
/** Parsers throw what they like over what a product wrote. */
function attempt(read, lock) {
    try {
        return read(lock);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : "something else";
        return `expected a lockfile, found one that cannot be parsed: ${words.slice(0, 200)}`;
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/locked-in.js

const largestLockfile = 32 * 1024 * 1024;
/** Reads all lockfiles of a workspace: the floor of what a bill of materials must name. */
async function lockedIn(files) {
    const textOf = (path) => files.exists(path) && files.status(path).bytes <= largestLockfile
        ? files.readText(path, largestLockfile)
        : undefined;
    const locked = [];
    const unreadLocks = [];
    for (const path of files.find(lockfileGlob)) {
        const text = textOf(path);
        const manifest = manifestOf(path);
        const read = text === undefined
            ? { path, why: `expected at most ${largestLockfile} bytes` }
            : await readLock({ path, text, manifest: manifest === null ? undefined : textOf(manifest) });
        if ("why" in read)
            unreadLocks.push(read);
        else
            locked.push(read);
    }
    return { locked, unreadLocks: [...unreadLocks, ...(await unlockedIn(files, locked, textOf))] };
}
/**
 * Manifests at the top, and beside a lockfile that counts, which ask for packages that no lockfile names: without them an empty
 * lockfile of one language would prove that a product needs nothing of another.
 */
async function unlockedIn(files, locked, textOf) {
    const { manifests } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2520)]).then(__webpack_require__.bind(__webpack_require__, 32520));
    const folders = new Set(["", ...locked.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))]);
    return [...folders].flatMap((folder) => manifests.flatMap(({ name, locks, asks }) => {
        const path = `${folder}${name}`;
        const isLocked = upward(folder).some((above) => locks.some((lock) => files.exists(`${above}${lock}`)));
        if (isLocked || !files.exists(path))
            return [];
        const text = textOf(path);
        const isAsking = text === undefined || asks(text);
        return isAsking ? [{ path, why: "it asks for packages, and no lockfile says which" }] : [];
    }));
}
/** A folder and those that it lies in: a workspace has one lockfile for all. */
function upward(folder) {
    const steps = folder.split("/").slice(0, -1);
    return ["", ...steps.map((_, at) => `${steps.slice(0, at + 1).join("/")}/`)];
}


/***/ })

};
