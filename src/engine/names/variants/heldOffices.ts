import { officeOf } from '../../english/offices.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';

/** Whether one of an actor's roles, now or once, is what a folded title says: "president" of "president of Ukraine". */
export function holdsTitle({ roles }: Actor, title: string | null): boolean {
  if (title === null) return false;
  const office = officeOf(title);
  return (
    roles?.some((role) =>
      fold(role.title)
        .split(/[^\p{L}]+/u)
        .some((word) => word === title || (office !== undefined && officeOf(word) === office)),
    ) ?? false
  );
}
