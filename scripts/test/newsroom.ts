import { join } from 'node:path';
import { PROJECT } from '../host/places.js';

/** The sample newsroom: the workspace that suites and visitors get a copy of. */
export const NEWSROOM = join(PROJECT, 'media/newsroom');
