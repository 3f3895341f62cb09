export const id = 2980;
export const ids = [2980];
export const modules = {

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

/***/ 72980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75900);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47802);



/**
 * A `poetry.lock` that says which group a package is in: of Poetry 2.1 and later (`groups`), or before 1.5 (`category`).
 * What only some machines have, or an extra, may be there or not.
 */
const read = ({ text, manifest }) => {
    const lock = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlIn */ .m)(text);
    if (lock === null || !(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(lock["metadata"]))
        return "expected a lockfile of Poetry, found something else";
    const all = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .listIn */ .Of)(lock, "package");
    const silent = all.find((entry) => entry["groups"] === undefined && entry["category"] === undefined);
    if (silent !== undefined)
        return `expected the group of each package, found none of ${JSON.stringify((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(silent, "name"))}: lock it with Poetry 2.1 or later`;
    const main = all.filter(isMain);
    const needed = main.filter((entry) => entry["optional"] !== true && !isConditional(entry));
    const purlsOf = (some) => some.map((entry) => (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("pypi", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "name") ?? "", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "version")));
    const left = main.filter((entry) => !needed.includes(entry) && !(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isElsewhere */ .l5)(entry["markers"]));
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedPackages */ .aJ)(rootIn(manifest), purlsOf(needed), purlsOf(left));
};
function isMain({ groups, category }) {
    return Array.isArray(groups) ? groups.includes("main") : category === "main";
}
/** One text for all groups, or one for each. */
function isConditional({ markers }) {
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(markers) ? markers["main"] !== undefined : markers !== undefined;
}
function rootIn(manifest) {
    const { project, tool } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlIn */ .m)(manifest) ?? {};
    for (const named of [project, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(tool) ? tool["poetry"] : undefined]) {
        const name = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(named, "name");
        if (name !== undefined)
            return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("pypi", name, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(named, "version"));
    }
    return null;
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
