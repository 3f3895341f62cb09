export const id = 2520;
export const ids = [2520];
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

/***/ 47802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tomlIn)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75900);


/** A TOML document; null: it is none. */
function tomlIn(text) {
    try {
        const value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text ?? "", { integersAsBigInt: "asNeeded" });
        return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? value : null;
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 32520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifests: () => (/* binding */ manifests)
/* harmony export */ });
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75900);
/* harmony import */ var _node_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53867);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47802);



const always = () => true;
const ofPython = ["poetry.lock", "uv.lock", "requirements.txt", "Pipfile.lock", "pdm.lock", "pylock.toml"];
/** Manifests that are looked for beside the lockfiles: a lockfile of one language says nothing of another. */
const manifests = [
    {
        name: "package.json",
        locks: [
            "package-lock.json",
            "npm-shrinkwrap.json",
            "pnpm-lock.yaml",
            "yarn.lock",
            "bun.lock",
            "bun.lockb",
        ],
        asks(text) {
            const manifest = (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeManifest */ .Q)(text);
            return (manifest === null || manifest.hasWorkspaces || manifest.needed.size + manifest.optional.length > 0);
        },
    },
    { name: "pyproject.toml", locks: ofPython, asks: asksInPython },
    { name: "setup.py", locks: ofPython, asks: always },
    { name: "Cargo.toml", locks: ["Cargo.lock"], asks: always },
    { name: "pom.xml", locks: [], asks: always },
    { name: "build.gradle", locks: ["gradle.lockfile"], asks: always },
    { name: "build.gradle.kts", locks: ["gradle.lockfile"], asks: always },
    { name: "Gemfile", locks: ["Gemfile.lock"], asks: always },
    { name: "composer.json", locks: ["composer.lock"], asks: always },
];
/** Of a file that cannot be read nobody knows what it asks for. */
function asksInPython(text) {
    const manifest = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlIn */ .m)(text);
    if (manifest === null)
        return true;
    const listed = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(manifest, "project")["dependencies"];
    const dynamic = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(manifest, "project")["dynamic"];
    const poetry = Object.keys((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(manifest["tool"], "poetry"), "dependencies"));
    const isDynamic = Array.isArray(dynamic) && dynamic.includes("dependencies");
    const isListed = Array.isArray(listed) ? listed.length > 0 : (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(listed);
    return isListed || isDynamic || poetry.some((name) => name !== "python");
}


/***/ })

};
