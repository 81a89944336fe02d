// A web worker has no node:assert; the suite's bundle for it takes this instead.
import assert from 'assert/';

export default assert.strict;
