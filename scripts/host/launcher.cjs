#!/usr/bin/env node
// Stands in for the desktop program where that cannot be had: takes its arguments, runs VS Code Server and a browser, ends with the suite's exit code.
require('tsx/cjs');
require('./launch.ts')
  .launch(process.argv.slice(2))
  .then(
    (code) => process.exit(code),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
