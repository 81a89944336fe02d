import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** What may stand in a URI reference: https://www.rfc-editor.org/rfc/rfc3986#appendix-A */
const URI_REFERENCE = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*$/;

/** Tells whether data is a SARIF log, by the schema that OASIS publishes; nothing that the schema does not name may be there. */
export function sarifValidator(): ValidateFunction {
  // The schema is of draft 4, of which it uses nothing that has another meaning today but the key for its own address.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(join(__dirname, '../../fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as Record<string, unknown>;
  if (typeof id !== 'string' || !String($schema).includes('draft-04'))
    throw new Error('another schema than was expected');
  return new Ajv({
    allErrors: true,
    strict: false,
    // One of its patterns is none in Unicode mode.
    unicodeRegExp: false,
    formats: {
      uri: (text) => URL.canParse(text) && URI_REFERENCE.test(text),
      'uri-reference': URI_REFERENCE,
      'date-time': (text) => !Number.isNaN(Date.parse(text)),
    },
  }).compile(schema);
}
