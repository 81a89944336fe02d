/** npm's assert, the same as Node's; the slash keeps Node's own out. */
declare module 'assert/' {
  export { default } from 'node:assert';
}
