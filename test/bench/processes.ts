import { execFileSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';

/** Runs a task (see `tasks.ts`) in a process of its own. @returns its figures */
export function inProcess(task: string, ...args: string[]): Record<string, number> {
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8000', process.argv[1], '--task', task, ...args],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Record<string, number>;
}

/** Runs a task in a worker, as the extension does what takes long. */
export function inWorker(task: string, ...args: string[]): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(process.argv[1], { argv: ['--task', task, ...args] });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
