import { isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { pairOf, nodeSpan, toPlain } from '../../registry/yamlText.js';
import { keyText, LIST_NAMES, type ListName, sidecarYaml } from './sidecarBlocks.js';

/** Which block of which list, and what a block that is one word alone means by it. */
export interface BlockPlace extends ListPlace {
  readonly id: string;
}

/** A list of decisions in a file. */
export interface ListPlace {
  readonly list: ListName;
  /** The key that a block that is one word alone means by it. */
  readonly short?: string;
  /** What a file that is not there yet begins with. */
  readonly head: string;
}

export type BlockPair = Pair<Node, Node | null>;

/** The blocks of each list in plain data, by id; null where the file cannot be read. */
export function plainLists(
  text: string,
): Readonly<Record<ListName, ReadonlyMap<string, unknown>>> | null {
  const document = sidecarYaml(text)?.document;
  if (!document && /\S/.test(text)) return null;
  const plain = (list: ListName): Map<string, unknown> => {
    const value = document && pairOf(document.contents, list)?.value;
    return new Map(
      isMap(value)
        ? (value.items as unknown as BlockPair[]).map(({ key, value: held }) => [
            keyText(key),
            toPlain(held, document!),
          ])
        : [],
    );
  };
  return Object.fromEntries(
    LIST_NAMES.map((list) => [list, plain(list)] as const),
  ) as unknown as Readonly<Record<ListName, ReadonlyMap<string, unknown>>>;
}

/** A list of decisions as it stands in the file's YAML. */
export interface FoundBlocks {
  readonly root: YAMLMap | null;
  /** The list with its name. */
  readonly listed: BlockPair | undefined;
  readonly blocks: YAMLMap | null;
  readonly items: readonly BlockPair[];
  readonly byId: ReadonlyMap<string, BlockPair>;
}

/** The blocks of one list; none where the file or the list is empty or cannot be read. */
export function findBlocks(text: string, list: ListName): FoundBlocks {
  const contents = sidecarYaml(text)?.document?.contents;
  const root = isMap(contents) ? (contents as YAMLMap) : null;
  const listed = pairOf(root, list);
  const blocks = isMap(listed?.value) ? listed.value : null;
  const items = (blocks?.items ?? []) as unknown as BlockPair[];
  return {
    root,
    listed,
    blocks,
    items,
    byId: new Map(items.map((one) => [keyText(one.key), one])),
  };
}

/** Where a block's value ends, the line break behind it included. */
export function endOfBlock({ key, value }: BlockPair): number {
  return value?.range ? Math.max(value.range[1], nodeSpan(key).end) : nodeSpan(key).end;
}

/** The offset behind the last character before `end` that is no blank or line break. */
export function trimmedEnd(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}
