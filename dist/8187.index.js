export const id = 8187;
export const ids = [8187];
export const modules = {

/***/ 63903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75900);

/** A JSON object; null: it is none. */
function jsonIn(text) {
    try {
        const value = JSON.parse(text);
        return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 75900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   YK: () => (/* binding */ mappingIn),
/* harmony export */   aJ: () => (/* binding */ lockedPackages),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/** Everything that can be reached from `roots`, each once, in no order; bounded by what `next` knows. */
function reach(roots, next) {
    const seen = new Set(roots);
    // A set takes what is added while it is gone through.
    for (const item of seen)
        for (const other of next(item))
            seen.add(other);
    return seen;
}
/** The packages in the order of their names, each once. */
function lockedPackages(root, purls, conditional = []) {
    const packages = new Set(purls);
    const others = new Set([...conditional].filter((purl) => !packages.has(purl)));
    return { root, packages: [...packages].sort(), conditional: [...others].sort() };
}
/** A condition of Python that no Linux server meets; whatever else is asked may be true. */
function isElsewhere(marker) {
    if (typeof marker !== "string" || marker.length > 1_000 || / or /.test(marker))
        return false;
    return /(?:sys_platform|platform_system|os_name) ?== ?['"](?:win32|cygwin|darwin|Windows|Darwin|nt)['"]/.test(marker);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The mapping under a key; what is none says nothing. */
function mappingIn(value, key) {
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isMapping(found) ? found : {};
}
/** The text under a key. */
function textIn(value, key) {
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === "string" && found !== "" ? found : undefined;
}
/** The mappings of a list under a key. */
function listIn(value, key) {
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(isMapping) : [];
}


/***/ }),

/***/ 53867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ nodeManifest)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63903);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75900);



/** Reads a package.json; null: it is none. */
function nodeManifest(text) {
    const manifest = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Y)(text ?? "");
    if (manifest === null)
        return null;
    const name = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(manifest, "name");
    const optional = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(manifest, "optionalDependencies");
    // What is in both lists is optional, as all package managers have it.
    const needed = Object.entries((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(manifest, "dependencies")).flatMap(([wanted, range]) => typeof range === "string" && !Object.hasOwn(optional, wanted) ? [[wanted, range]] : []);
    return {
        root: name === undefined ? null : (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("npm", name, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(manifest, "version")),
        needed: new Map(needed),
        optional: Object.keys(optional),
        hasWorkspaces: manifest["workspaces"] !== undefined,
    };
}


/***/ }),

/***/ 18187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./lib/domain/dependency/lockfiles/lockfile.js
var lockfile = __webpack_require__(75900);
// EXTERNAL MODULE: ./lib/domain/dependency/lockfiles/node-manifest.js
var node_manifest = __webpack_require__(53867);
;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/yarn-classic.js
/**
 * The entries of a lockfile of yarn 1 by `name@range`. It is a form of its own: an entry is a line of names that ends in a
 * colon, below it stand values by two blanks, and what it needs by four.
 */
function classicEntries(text) {
    const drafts = [];
    const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
    if (lines[0]?.startsWith(" ") === true)
        return "expected an entry, found a value without one";
    for (const line of lines) {
        if (line.startsWith(" "))
            takeValue(line, drafts.at(-1));
        else
            drafts.push({ keys: keysIn(line), version: "", needs: new Map(), section: "" });
    }
    const entries = new Map();
    for (const draft of drafts)
        keep(draft, entries);
    const broken = [...entries].find(([, { name, version }]) => name === "" || version === "");
    return broken === undefined
        ? entries
        : `expected ${JSON.stringify(broken[0].slice(0, 200))} with a version`;
}
function takeValue(line, draft) {
    if (draft === undefined)
        return;
    if (!line.startsWith("   "))
        draft.section = valueIn(line, draft);
    else if (draft.section === "dependencies")
        need(line, draft);
}
function keysIn(line) {
    return line.replace(/:$/, "").split(", ").map(unquoted);
}
/** The section that the line opens, or "". */
function valueIn(line, draft) {
    const [name = "", ...rest] = line.trim().split(" ");
    if (name === "version")
        draft.version = unquoted(rest.join(" "));
    return name.endsWith(":") ? name.slice(0, -1) : "";
}
function need(line, { needs }) {
    const [, name, range] = /^ {4}("[^"]+"|\S+) (.+)$/.exec(line) ?? [];
    if (name !== undefined && range !== undefined)
        needs.set(unquoted(name), unquoted(range));
}
function keep({ keys, version, needs }, entries) {
    for (const key of keys) {
        const at = key.indexOf("@", 1);
        // `pad@npm:left-pad@1.3.0` is left-pad under another name.
        const [, alias] = /^npm:(@?[^@]+)(?:@|$)/.exec(key.slice(at + 1)) ?? [];
        const name = alias ?? key.slice(0, Math.max(at, 0));
        entries.set(key, { name, version, needs });
    }
}
function unquoted(text) {
    return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/yarn.js





/** A `yarn.lock`, of yarn 1 or of its successors. Neither says what is for development, so the manifest is needed. */
const read = (lock) => {
    const manifest = (0,node_manifest/* nodeManifest */.Q)(lock.manifest);
    if (manifest === null)
        return "expected the package.json beside it, found none that can be read";
    if (manifest.hasWorkspaces)
        return "it is of several workspaces, and does not say what each needs where it runs";
    return /^# yarn lockfile v1$/m.test(lock.text) ? classic(lock, manifest) : berry(lock, manifest);
};
function classic({ text }, manifest) {
    const entries = classicEntries(text);
    if (typeof entries === "string")
        return entries;
    return locked(manifest, manifest.needed, entries);
}
function berry({ text }, manifest) {
    const lock = (0,dist/* parse */.qg)(text, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
    const all = (0,lockfile/* mappingIn */.YK)({ lock }, "lock");
    if ((0,lockfile/* textIn */.r7)(all, "__metadata") === undefined && Object.keys((0,lockfile/* mappingIn */.YK)(all, "__metadata")).length === 0)
        return "expected a lockfile of yarn, found something else";
    const entries = new Map(Object.entries(all).flatMap(([keys, entry]) => keys.split(", ").map((key) => [key, entryOf((0,lockfile/* mappingIn */.YK)({ entry }, "entry"))])));
    // The product asks with a protocol in the lockfile, and often without one in its manifest.
    const own = [...entries].find(([key]) => key.endsWith("@workspace:."))?.[1];
    if (own === undefined)
        return "expected the product as a workspace, found none";
    const asked = new Map([...own.needs].filter(([name]) => manifest.needed.has(name)));
    const left = [...manifest.needed.keys()].find((name) => !asked.has(name));
    if (left !== undefined)
        return `expected the package ${JSON.stringify(left.slice(0, 200))}, found none`;
    return locked(manifest, asked, entries);
}
function entryOf(entry) {
    const resolution = (0,lockfile/* textIn */.r7)(entry, "resolution") ?? "";
    const optional = (0,lockfile/* mappingIn */.YK)(entry, "dependenciesMeta");
    const needs = Object.entries((0,lockfile/* mappingIn */.YK)(entry, "dependencies")).flatMap(([name, range]) => typeof range === "string" && (0,lockfile/* mappingIn */.YK)(optional, name)["optional"] !== true
        ? [[name, range]]
        : []);
    const name = resolution.slice(0, resolution.indexOf("@", 1));
    return { name, version: (0,lockfile/* textIn */.r7)(entry, "version") ?? "", needs: new Map(needs) };
}
function locked({ root, optional }, asked, entries) {
    let missing;
    const entriesOf = (needs) => [...needs].flatMap(([name, range]) => {
        const entry = entries.get(`${name}@${range}`);
        if (entry === undefined)
            missing ??= `${name}@${range}`;
        return entry ?? [];
    });
    const found = (0,lockfile/* reach */.gl)(entriesOf(asked), ({ needs }) => entriesOf(needs));
    if (missing !== undefined)
        return `expected a package ${JSON.stringify(missing.slice(0, 200))}, found none`;
    const purlsOf = (some) => [...some].map(({ name, version }) => (0,purl/* purlOfName */.Sh)("npm", name, version));
    const left = [...entries.values()].filter(({ name }) => optional.includes(name));
    return (0,lockfile/* lockedPackages */.aJ)(root, purlsOf(found), purlsOf(left));
}


/***/ })

};
