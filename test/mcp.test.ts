import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/engine/annotate.js';
import { annotationJson } from '../src/engine/reports/annotationJson.js';
import { type DraftOptions, GivenDrafts } from '../src/cli/givenDrafts.js';
import { answerTo } from '../src/cli/mcp/mcpServer.js';
import { ASSISTANT_TOOLS } from '../src/desk/assistant/assistantTools.js';

const REGISTRY = `version: 1
actors:
  ada-veld:
    name: Ada Veld
    kind: person
    aliases: [A. Veld-Roos]
    roles: [{title: minister of ports, since: 2019}]
`;
const TEXT =
  'Ada Veld, 41, said on Monday that the port would close. “We will not pay,” Veld said.';

const NOTHING_GIVEN: DraftOptions = {
  registry: [],
  list: [],
  lists: [],
  document: [],
  directory: [],
  column: [],
  'starter-directory': false,
  'no-starter-directory': false,
  vessels: false,
  date: '2025-11-20',
};

/** What the manifest says of a tool. */
interface DeclaredTool {
  name: string;
  modelDescription: string;
  when: string;
  inputSchema: { properties: object; required?: string[] };
}

describe('the Model Context Protocol', () => {
  let folder: string;
  let given: GivenDrafts;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-mcp-'));
    writeFileSync(join(folder, 'actors.yaml'), REGISTRY);
    given = await GivenDrafts.open({
      ...NOTHING_GIVEN,
      registry: [join(folder, 'actors.yaml')],
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const ask = (method: string, params?: object, id: unknown = 1) => {
    const answer = answerTo(JSON.stringify({ jsonrpc: '2.0', id, method, params }), given);
    return answer === undefined ? undefined : JSON.parse(answer);
  };
  const call = (name: string, args: object) => {
    const { result } = ask('tools/call', { name, arguments: args });
    const [{ text }] = result.content;
    return result.isError ? { error: text as string } : JSON.parse(text);
  };

  it('is begun by the client, in a version that both know', () => {
    const { result } = ask('initialize', { protocolVersion: '2024-11-05', capabilities: {} });
    assert.equal(result.protocolVersion, '2024-11-05');
    assert.deepEqual(result.capabilities, { tools: {} });
    assert.equal(result.serverInfo.name, 'copydesk');
    assert.equal(ask('initialize', { protocolVersion: '1' }).result.protocolVersion, '2025-06-18');
    assert.deepEqual(ask('ping', undefined, 'seven'), { jsonrpc: '2.0', id: 'seven', result: {} });
  });

  it('offers tools that only read, each with its arguments', () => {
    const { tools } = ask('tools/list').result;
    assert.deepEqual(
      tools.map((tool: { name: string }) => tool.name),
      ['look_up_actor', 'screen_names', 'list_claims', 'list_facts', 'list_quotations'],
    );
    for (const { inputSchema, annotations } of tools) {
      assert.equal(inputSchema.type, 'object');
      assert.equal(annotations.readOnlyHint, true);
    }
  });

  it('answers as the command line does', () => {
    const expected = JSON.parse(
      JSON.stringify(annotationJson(annotate(TEXT, 'plaintext', given.lexicon, given.options))),
    );
    assert.ok(expected.claims.length > 0 && expected.facts.length > 0);
    assert.deepEqual(call('list_claims', { text: TEXT }), {
      claims: expected.claims,
      hedgedStatements: expected.hedgedStatements,
    });
    assert.deepEqual(call('list_facts', { text: TEXT }), { facts: expected.facts });
    const screened = call('screen_names', { text: TEXT });
    assert.deepEqual(screened.mentions, expected.mentions);
    // Nobody may take silence for an all-clear.
    assert.deepEqual(screened.read.lists, []);
  });

  it('dates a draft by the day on which it is asked, also past midnight', async () => {
    writeFileSync(
      join(folder, 'coming.yaml'),
      'version: 1\nactors:\n  oleg-brandt:\n    name: Oleg Brandt\n    kind: person\n    sanctions: [{authority: OFAC, since: 2031-05-02}]\n',
    );
    const registry = [join(folder, 'coming.yaml')];
    const started = await GivenDrafts.open({ ...NOTHING_GIVEN, date: undefined, registry });
    const sanctioned = (now: Date, date?: string): string => {
      const args = { text: 'Oleg Brandt came to Oslo.', ...(date && { date }) };
      const params = { name: 'screen_names', arguments: args };
      const line = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
      const { result } = JSON.parse(answerTo(line, started, now)!);
      return JSON.parse(result.content[0].text).mentions[0].sanctioned;
    };
    assert.equal(sanctioned(new Date(2031, 4, 1, 23, 59)), 'no');
    assert.equal(sanctioned(new Date(2031, 4, 2, 0, 1)), 'yes');
    assert.equal(sanctioned(new Date(2031, 4, 2, 0, 1), '2031-05-01'), 'no');
  });

  it('looks actors up by name, alias and id', () => {
    for (const name of ['Ada Veld', 'ada veld', 'A. Veld-Roos', 'ada-veld'])
      assert.deepEqual(
        call('look_up_actor', { name }).actors.map(({ id }: { id: string }) => id),
        ['ada-veld'],
        name,
      );
    assert.deepEqual(call('look_up_actor', { name: 'Nobody' }), { actors: [] });
  });

  it('says what is wrong with arguments, where the model can mend it', () => {
    for (const [name, args, why] of [
      ['screen_names', {}, /"text" must be text/],
      ['screen_names', { text: 7 }, /"text" must be text/],
      ['screen_names', { text: 'x'.repeat(500_001) }, /at most 500000/],
      ['list_claims', { text: TEXT, date: '2025-02-30' }, /"date" must be a day/],
      ['list_quotations', { text: TEXT }, /--document/],
    ] as const)
      assert.match(call(name, args).error, why);
  });

  it('answers what is no request with an error, and a notification with nothing', () => {
    const codes = ['{', '[]', '7', 'null', '{"id":1}', '{"id":1,"method":"tools/write"}'].map(
      (line) => JSON.parse(answerTo(line, given)!).error.code,
    );
    assert.deepEqual(codes, [-32700, -32600, -32600, -32600, -32600, -32601]);
    assert.equal(ask('tools/call', { name: 'constructor' }).error.code, -32602);
    assert.equal(
      answerTo('{"jsonrpc":"2.0","method":"notifications/initialized"}', given),
      undefined,
    );
    assert.equal(answerTo('{"jsonrpc":"2.0","id":4,"result":{}}', given), undefined);
  });

  it('are declared for VS Code’s assistants with the same words; there, a draft may be open', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(
      contributes.languageModelTools.map(
        ({ name, modelDescription, when, inputSchema }: DeclaredTool) => [
          name,
          modelDescription,
          when,
          Object.keys(inputSchema.properties),
          inputSchema.required ?? ['text'],
        ],
      ),
      Object.entries(ASSISTANT_TOOLS).map(([name, { forModel, inputSchema }]) => {
        const { properties, required } = inputSchema as { properties: object; required: string[] };
        return [
          `copydesk_${name}`,
          forModel,
          'config.copydesk.assistant.tools',
          Object.keys(properties),
          required,
        ];
      }),
    );
  });

  it('has no tool whose name or description speaks of comments, contacts or private files', () => {
    assert.doesNotMatch(JSON.stringify(ASSISTANT_TOOLS), /comment|contact|private/i);
  });
});
