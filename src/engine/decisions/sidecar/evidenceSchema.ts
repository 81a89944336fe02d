import * as v from 'valibot';
import { asWritten, described, optional, textOrNumber, url } from '../../registry/schemaParts.js';
import { daySchema } from './decisionFields.js';

const EVIDENCE =
  'must be {url: ...} with a web address, {file: ...}, {interview: ...}, {calculation: ...} or {contact: ...}';

const found = {
  note: described(optional(asWritten), 'What is found there.'),
  quote: described(optional(asWritten), 'The passage that supports it, word for word.'),
  read: described(optional(daySchema), 'The day on which it was read.'),
};

const place = {
  page: described(optional(textOrNumber), 'The page in it.'),
  paragraph: described(optional(textOrNumber), 'The paragraph.'),
  line: described(optional(textOrNumber), 'The line.'),
  time: described(optional(textOrNumber), 'The time code, such as 12:34.'),
};

export const evidenceSchema = v.union(
  [
    v.looseObject({ url: described(url, 'A web address.'), ...place, ...found }),
    v.looseObject({
      file: described(asWritten, 'A file, its path relative to the draft.'),
      ...place,
      ...found,
    }),
    v.looseObject({
      interview: described(asWritten, 'With whom it was held.'),
      held: described(optional(daySchema), 'The day on which it was held.'),
      how: described(optional(asWritten), 'How: in person, by telephone, by e-mail.'),
      ...found,
    }),
    v.looseObject({
      calculation: described(asWritten, 'How the figure was worked out.'),
      ...found,
    }),
    v.looseObject({
      contact: described(
        asWritten,
        'The id of somebody in the private file beside the draft, which alone says who it is.',
      ),
      ...found,
    }),
    v.pipe(
      url,
      v.transform((address) => ({ url: address })),
    ),
    v.pipe(
      asWritten,
      v.transform((file) => ({ file })),
    ),
  ],
  EVIDENCE,
);
