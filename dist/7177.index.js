export const id = 7177;
export const ids = [7177];
export const modules = {

/***/ 97177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75900);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47802);



/** A `Cargo.lock`, which does not say what is for tests alone: the manifest says where to begin. */
const read = ({ text, manifest }) => {
    const [lock, own] = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlIn */ .m)(text), (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlIn */ .m)(manifest)];
    const all = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .listIn */ .Of)(lock, "package");
    if (all.length === 0)
        return "expected a lockfile of Cargo, found something else";
    const name = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(own, "package"), "name");
    if (name === undefined || own?.["workspace"] !== undefined)
        return "it is of a workspace, or the Cargo.toml beside it names no package";
    const wanted = Object.entries((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(own, "dependencies"));
    const needed = wanted.filter(([, how]) => !((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(how) && how["optional"] === true));
    const names = needed.map(([word, how]) => (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(how, "package") ?? word);
    const root = all.find((entry) => entry["name"] === name && entry["source"] === undefined);
    if (root === undefined)
        return `expected the package ${JSON.stringify(name.slice(0, 100))}, found none`;
    const asked = needsOf(root, all).filter((entry) => names.includes((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "name") ?? ""));
    const absent = names.find((word) => !asked.some((entry) => entry["name"] === word));
    if (absent !== undefined)
        return `expected the package ${JSON.stringify(absent.slice(0, 100))}, found none`;
    const optional = wanted
        .filter((one) => !needed.includes(one))
        .map(([word, how]) => (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(how, "package") ?? word);
    const left = needsOf(root, all).filter((entry) => optional.includes((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "name") ?? ""));
    const found = [...(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .reach */ .gl)(asked, (entry) => needsOf(entry, all))].filter(({ source }) => source !== undefined);
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedPackages */ .aJ)(purlOfEntry(root), found.map(purlOfEntry), left.map(purlOfEntry));
};
/** `name`, `name version` or `name version (source)`, as much as it takes to tell one from another. */
function needsOf(entry, all) {
    const words = entry["dependencies"];
    if (!Array.isArray(words))
        return [];
    return words.flatMap((word) => {
        const [name, version] = typeof word === "string" ? word.split(" ") : [];
        return all.filter((other) => other["name"] === name && (version === undefined || other["version"] === version));
    });
}
function purlOfEntry(entry) {
    return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("cargo", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "name") ?? "", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "version"));
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


/***/ })

};
