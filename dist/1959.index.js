export const id = 1959;
export const ids = [1959];
export const modules = {

/***/ 11959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isReleaseBranch),
/* harmony export */   W: () => (/* binding */ branchOf),
/* harmony export */   isReleaseRef: () => (/* binding */ isReleaseRef)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

const prefix = "refs/heads/";
const longest = 255;
/** The branch of a full ref, without `refs/heads/`; null: it is none. */
function branchOf(ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
/** Whether a policy names the branch as one that releases come from, besides the default branch. */
function isReleaseBranch(branch, patterns) {
    const isName = branch.length <= longest && !branch.startsWith("#") && !branch.startsWith("!");
    return isName && patterns.some((pattern) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(branch, pattern, { nobrace: true, noext: true }));
}
/** Whether releases may come from a full ref: for who verifies, and holds the policy. */
function isReleaseRef(ref, patterns) {
    const branch = branchOf(ref);
    return branch !== null && isReleaseBranch(branch, patterns);
}


/***/ })

};
