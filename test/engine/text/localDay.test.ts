import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { localDay } from '../../../src/engine/text/localDay.js';

const noon = new Date('2025-11-22T11:30:00Z');

describe('the day of a moment', () => {
  it('is that of the time zone', () => {
    assert.equal(localDay(noon, 'Pacific/Kiritimati'), '2025-11-23');
    assert.equal(localDay(noon, 'America/Los_Angeles'), '2025-11-22');
    assert.equal(localDay(new Date('2025-11-22T02:00:00Z'), 'America/Los_Angeles'), '2025-11-21');
  });

  for (const [zone, day] of [
    ['Pacific/Kiritimati', '2025-11-23'],
    ['America/Los_Angeles', '2025-11-22'],
  ]) {
    it(`is that of the machine in ${zone}`, function () {
      this.timeout(60_000);
      const module = join(__dirname, '../../../src/engine/text/localDay.ts');
      const script = `const { localDay, localDayOf } = require(${JSON.stringify(module)}); process.stdout.write([localDay(new Date(${noon.getTime()})), localDayOf('${noon.toISOString()}'), localDayOf('2025-11-20')].join())`;
      const said = execFileSync(process.execPath, ['--import=tsx', '-e', script], {
        env: { ...process.env, TZ: zone },
        cwd: join(__dirname, '../../..'),
      });
      assert.equal(String(said), [day, day, '2025-11-20'].join());
    });
  }
});
