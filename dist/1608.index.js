export const id = 1608;
export const ids = [1608];
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

/***/ 11608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75900);
/* harmony import */ var _node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53867);




/** A `pnpm-lock.yaml` of version 6 or 9: of all its projects, what each asks for and what that leads to. */
const read = ({ text, manifest }) => {
    const lock = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
    const version = String((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)({ lock }, "lock")["lockfileVersion"] ?? "none");
    if (!/^[69]\./.test(version))
        return `expected version 6 or 9, found ${version.slice(0, 20)}`;
    const packages = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(lock, "packages");
    const snapshots = version.startsWith("9") ? (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(lock, "snapshots") : packages;
    const projects = projectsIn(lock);
    const asked = projects.flatMap((project) => wantedBy(project, snapshots));
    const missing = asked.find((key) => key.startsWith("?"));
    if (missing !== undefined)
        return `expected a package ${JSON.stringify(missing.slice(1, 200))}, found none`;
    const found = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .reach */ .gl)(asked, (key) => wantedBy((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(snapshots, key), snapshots));
    const whole = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .reach */ .gl)(projects.flatMap((project) => wantedBy(project, snapshots, both)), (key) => wantedBy((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(snapshots, key), snapshots, both));
    const purlsOf = (keys) => [...keys].filter((key) => !key.startsWith("?")).map((key) => purlOfKey(key, packages));
    const optional = [...whole].filter((key) => !found.has(key) && isForAll(key, packages));
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedPackages */ .aJ)((0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeManifest */ .Q)(manifest)?.root ?? null, purlsOf(found), purlsOf(optional));
};
const both = ["dependencies", "optionalDependencies"];
/** Not for some systems only. */
function isForAll(key, packages) {
    const described = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(packages, key.replace(/\(.*$/s, ""));
    return ["os", "cpu", "libc"].every((limit) => described[limit] === undefined);
}
/** Version 6 writes a single project at the top. */
function projectsIn(lock) {
    const importers = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(lock, "importers");
    const names = Object.keys(importers);
    return names.length === 0 ? [(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)({ lock }, "lock")] : names.map((name) => (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(importers, name));
}
/** Keys of packages; one that begins with `?` is not there. */
function wantedBy(from, snapshots, lists = ["dependencies"]) {
    const named = lists.flatMap((list) => Object.entries((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(from, list)));
    return named.flatMap(([name, wanted]) => {
        const version = typeof wanted === "string" ? wanted : (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(wanted, "version");
        // Another project of the same repository is gone through itself.
        if (version === undefined || /^(?:link|file|workspace):/.test(version))
            return [];
        const keys = [`${name}@${version}`, version, `/${name}@${version}`, `/${version}`];
        return keys.find((key) => Object.hasOwn(snapshots, key)) ?? `?${name}@${version}`;
    });
}
/** `/@scope/name@1.0.0(peer@2.0.0)`; what comes from elsewhere has its version inside. */
function purlOfKey(key, packages) {
    const bare = key.replace(/\(.*$/s, "").replace(/^\//, "");
    const at = bare.lastIndexOf("@");
    const described = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingIn */ .YK)(packages, bare);
    const version = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(described, "version") ?? bare.slice(at + 1);
    return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOfName */ .Sh)("npm", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(described, "name") ?? bare.slice(0, at), version);
}


/***/ })

};
