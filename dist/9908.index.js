export const id = 9908;
export const ids = [9908];
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

/***/ 89908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63903);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75900);



const modules = "node_modules/";
/** A `package-lock.json` of version 2 or 3. */
const read = ({ text }) => {
    const packages = packagesIn(text);
    if (packages === null)
        return "expected lockfileVersion 2 or 3, found something else";
    const needed = [...packages].flatMap(([place, entry]) => neededPurl(place, entry) ?? []);
    const optional = [...packages].flatMap(([place, entry]) => optionalPurl(place, entry) ?? []);
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackages */ .aJ)(purlOfProduct(packages.get("")), needed, optional);
};
function packagesIn(text) {
    const packages = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonIn */ .Y)(text)?.["packages"];
    if (!(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(packages))
        return null;
    const entries = Object.entries(packages).flatMap(([place, entry]) => (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(entry) ? [[place, entry]] : []);
    return entries.length === Object.keys(packages).length ? new Map(entries) : null;
}
/** `dev`, `optional` and `devOptional` (one or the other) may be absent where the product runs. */
function neededPurl(place, entry) {
    const { dev, optional, devOptional } = entry;
    return [dev, optional, devOptional].includes(true) ? undefined : purlAt(place, entry);
}
/** What is for some systems only is not asked for anywhere else. */
function optionalPurl(place, entry) {
    const { optional, devOptional, os, cpu, libc } = entry;
    const isOptional = optional === true || devOptional === true;
    if (!isOptional || [os, cpu, libc].some((limit) => limit !== undefined))
        return undefined;
    return purlAt(place, entry);
}
function purlAt(place, { version, name, link }) {
    if (link === true || typeof version !== "string" || !place.includes(modules))
        return undefined;
    const installed = place.slice(place.lastIndexOf(modules) + modules.length);
    return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("npm", typeof name === "string" ? name : installed, version);
}
function purlOfProduct(own) {
    const name = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(own, "name");
    return name === undefined ? null : (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("npm", name, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(own, "version"));
}


/***/ })

};
