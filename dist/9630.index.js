export const id = 9630;
export const ids = [9630];
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

/***/ 59630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75900);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47802);



/** A `uv.lock`: from the product, or its workspace's members, over what each needs on every machine. */
const read = ({ text }) => {
    const lock = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlIn */ .m)(text);
    if (lock === null || typeof lock["requires-python"] !== "string")
        return "expected a lockfile of uv, found something else";
    const all = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .listIn */ .Of)(lock, "package");
    const own = all.filter(isOwn);
    if (own.length === 0)
        return "expected the product among its packages, found none";
    const left = new Set();
    const needsOf = (entry, key, list = entry) => (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .listIn */ .Of)(list, key).flatMap((wanted) => {
        const meant = all.filter((found) => isMeant(found, wanted));
        if (wanted["marker"] === undefined)
            return meant;
        if (!(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .isElsewhere */ .l5)(wanted["marker"]))
            for (const one of meant)
                left.add(purlOfEntry(one));
        return [];
    });
    const extrasOf = (wanted) => wanted.flatMap((one) => textsIn(one["extra"]).flatMap((extra) => all
        .filter((found) => isMeant(found, one))
        .flatMap((found) => needsOf(found, extra, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(found, "optional-dependencies")))));
    const found = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .reach */ .gl)(own, (entry) => [
        ...needsOf(entry, "dependencies"),
        ...extrasOf((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .listIn */ .Of)(entry, "dependencies").filter(({ marker }) => marker === undefined)),
    ]);
    const purls = [...found].filter((entry) => !isOwn(entry)).map(purlOfEntry);
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedPackages */ .aJ)(own.length === 1 && own[0] !== undefined ? purlOfEntry(own[0]) : null, purls, left);
};
/** It lies in the repository. */
function isOwn(entry) {
    const source = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingIn */ .YK)(entry, "source");
    return ["virtual", "editable", "directory"].some((kind) => source[kind] !== undefined);
}
/** Where there are several of one name, what needs one says its version. */
function isMeant(entry, wanted) {
    const isVersion = wanted["version"] === undefined || wanted["version"] === entry["version"];
    return entry["name"] === wanted["name"] && isVersion;
}
function purlOfEntry(entry) {
    return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("pypi", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "name") ?? "", (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(entry, "version"));
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];
}


/***/ })

};
