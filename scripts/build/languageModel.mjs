import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { packWords, unpackWords } from './wordList.mjs';

const ENGLISH =
  'node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';
/** An automaton that recognises nothing, in wink-nlp's own format. */
const NO_PATTERNS = '[100,0,{"0":{}},{},{},{}]';

/**
 * Keeps the English language model (3 MB) out of the way until the first text is read. The Node bundles share one file beside them, read at
 * first need; the web extension host can read no file at once, so src/desk/web/languageModel.ts has read it by then. The models of
 * sentiment and of named entities, which nothing here asks for, stay empty; the list of words is packed.
 * @param {'node' | 'browser'} platform
 * @returns {import('esbuild').Plugin}
 */
export const languageModel = (platform) => ({
  name: 'language-model',
  setup({ onLoad, onEnd }) {
    const read =
      platform === 'node'
        ? 'require("node:fs").readFileSync(require("node:path").join(__dirname, "english.json"), "utf8")'
        : 'globalThis.copydeskLanguageModel';
    onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replace(
          'require("./languages/cur/models/eng-core-web-model.json")',
          `()=>{const model=JSON.parse(${read});model.features.lexeme.list=(${unpackWords})(model.features.lexeme.list);return model}`,
        )
        .replace('JSON.parse(JSON.stringify(originalModel))', 'originalModel()');
      if (!contents.includes('=()=>') || !contents.includes('originalModel()'))
        throw new Error(
          `${basename(path)} is not what it was: look at scripts/build/languageModel.mjs`,
        );
      return { contents };
    });
    onLoad({ filter: /wink-eng-lite-web-model.*eng-(sa|ner)-model\.json$/ }, () => ({
      contents: JSON.stringify([NO_PATTERNS]),
      loader: 'json',
    }));
    if (platform === 'node') {
      onEnd(() => {
        mkdirSync(dirname('dist/english.json'), { recursive: true });
        const model = JSON.parse(readFileSync(ENGLISH, 'utf8'));
        model.features.lexeme.list = packWords(model.features.lexeme.list);
        writeFileSync('dist/english.json', JSON.stringify(model));
      });
    }
  },
});
