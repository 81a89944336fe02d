/**
 * The processor's time that this process has used, in milliseconds: what others do on the machine is no part of it, as it is of the clock's.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
