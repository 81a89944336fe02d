import { runSuite } from './suite.js';

/**
 * Runs the suite that the desktop program's arguments name: the folder, `--extensionDevelopmentPath=` and `--extensionTestsPath=`. Other
 * switches speak of windows and graphics and mean nothing here.
 * @returns the exit code
 */
export async function launch(args: readonly string[]): Promise<number> {
  const value = (name: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extension = value('extensionDevelopmentPath');
  const suite = value('extensionTestsPath');
  if (!extension || !suite)
    throw new Error('expected --extensionDevelopmentPath= and --extensionTestsPath=');
  return runSuite(
    { extension, suite, folder: args.find((arg) => !arg.startsWith('--')) },
    { restricted: !args.includes('--disable-workspace-trust') },
  );
}
