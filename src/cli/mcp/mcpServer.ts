import { version } from '../../../package.json';
import {
  ASSISTANT_TOOLS,
  type AssistantSources,
  BadArguments,
} from '../../desk/assistant/assistantTools.js';
import { annotate } from '../../engine/annotate.js';
import { localDay } from '../../engine/text/localDay.js';
import type { GivenDrafts } from '../givenDrafts.js';

/** The versions of the Model Context Protocol that are spoken, the newest first. */
const VERSIONS = ['2025-06-18', '2025-03-26', '2024-11-05'];

const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;
const INTERNAL_ERROR = -32603;

interface Request {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
}

/**
 * Answers one message of the Model Context Protocol (JSON-RPC 2.0), one line of JSON.
 * @param now when it is asked: a server goes on past midnight
 * @returns the answer as one line; undefined for a notification, which gets none
 */
export function answerTo(
  line: string,
  given: GivenDrafts,
  now: Date = new Date(),
): string | undefined {
  let request: Request | null;
  try {
    request = JSON.parse(line) as Request | null;
  } catch {
    return failure(null, PARSE_ERROR, 'this is not JSON');
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return failure(null, INVALID_REQUEST, 'a message is one JSON object');
  const { id, method, params } = request;
  const isAnswerable = typeof id === 'string' || typeof id === 'number';
  if (typeof method !== 'string')
    // An answer of the client's needs none.
    return 'result' in request || 'error' in request
      ? undefined
      : failure(isAnswerable ? id : null, INVALID_REQUEST, '"method" must be text');
  if (!isAnswerable) return undefined;
  const sources = sourcesOf(given, localDay(now));
  return handle(id, method, objectOf(params), sources);
}

function handle(
  id: string | number,
  method: string,
  params: Readonly<Record<string, unknown>>,
  sources: AssistantSources,
): string {
  switch (method) {
    case 'initialize': {
      const asked = params.protocolVersion;
      return success(id, {
        protocolVersion: VERSIONS.find((one) => one === asked) ?? VERSIONS[0],
        capabilities: { tools: {} },
        serverInfo: { name: 'copydesk', version },
      });
    }
    case 'ping':
      return success(id, {});
    case 'tools/list':
      return success(id, {
        tools: Object.entries(ASSISTANT_TOOLS).map(([name, { forModel, inputSchema }]) => ({
          name,
          description: forModel,
          inputSchema,
          annotations: { readOnlyHint: true, openWorldHint: false },
        })),
      });
    case 'tools/call':
      return callTool(id, params, sources);
    default:
      return failure(id, METHOD_NOT_FOUND, `there is no method "${method}"`);
  }
}

function callTool(
  id: string | number,
  { name, arguments: args }: Readonly<Record<string, unknown>>,
  sources: AssistantSources,
): string {
  const tool =
    typeof name === 'string' && Object.hasOwn(ASSISTANT_TOOLS, name)
      ? ASSISTANT_TOOLS[name]
      : undefined;
  if (!tool) return failure(id, INVALID_PARAMS, `there is no tool "${String(name)}"`);
  try {
    const answer = tool.call(sources, objectOf(args));
    return success(id, { content: [{ type: 'text', text: JSON.stringify(answer) }] });
  } catch (error) {
    // What the model can mend it is told; what is our fault is an error of the server.
    if (error instanceof BadArguments)
      return success(id, { content: [{ type: 'text', text: error.message }], isError: true });
    return failure(id, INTERNAL_ERROR, error instanceof Error ? error.message : String(error));
  }
}

function sourcesOf(given: GivenDrafts, today: string): AssistantSources {
  const { actors, read, lexicon } = given;
  const options = given.optionsOn(today);
  return {
    actors,
    read,
    withoutDocuments: 'no document was given: start the server with --document FILE',
    annotate: (text, date = options.date) =>
      annotate(text, 'plaintext', lexicon, { ...options, date }),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function success(id: string | number, result: object): string {
  return JSON.stringify({ jsonrpc: '2.0', id, result });
}

function failure(id: string | number | null, code: number, message: string): string {
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });
}
