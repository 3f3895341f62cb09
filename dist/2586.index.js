export const id = 2586;
export const ids = [2586];
export const modules = {

/***/ 72586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75900);


/** A `gradle.lockfile`: a line a module, with the configurations that have it. Those of what runs are counted. */
const read = ({ text }) => {
    const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
    const named = lines.map((line) => {
        const at = line.lastIndexOf("=");
        return { name: line.slice(0, at), configurations: line.slice(at + 1).split(",") };
    });
    const strange = named.find(({ name }) => name !== "empty" && name.split(":").length !== 3);
    if (strange !== undefined)
        return `expected group:name:version, found ${JSON.stringify(strange.name.slice(0, 100))}`;
    if (!named.some(({ configurations }) => configurations.some(runs)))
        return "expected the configuration runtimeClasspath, found that it is not locked";
    const purls = named
        .filter(({ name, configurations }) => name !== "empty" && configurations.some(runs))
        .map(({ name }) => (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("maven", name.slice(0, name.lastIndexOf(":")), name.slice(name.lastIndexOf(":") + 1)));
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackages */ .aJ)(null, purls);
};
/** `runtimeClasspath`, and of Android `releaseRuntimeClasspath`; never one of tests. */
function runs(configuration) {
    return /^(?:runtimeClasspath|(?!test|debug|androidTest)\w*(?<!Test)(?:RuntimeClasspath))$/.test(configuration);
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


/***/ })

};
