/**
 * A trie of the lexicon's phrases, to match all of them in one pass.
 *
 * @module
 */
import { type Token, tokensOf } from './tokens.js';

/** A node of the trie. */
export interface TrieNode {
  /** The lists of the term that ends here, one bit each. 0 if none ends here. */
  bits: number;
  /** The term that ends here. */
  term: string;
  /** The child node of each following word. */
  readonly next: Map<string, TrieNode>;
}

/** A term found in a text. */
export interface TrieMatch {
  /** The lists that contain it, one bit each. */
  readonly bits: number;
  /** The term. */
  readonly term: string;
  /** The index after its last token. */
  readonly end: number;
}

/** Creates an empty node. */
export function trieNode(): TrieNode {
  return { bits: 0, term: '', next: new Map() };
}

/** Adds a term to the trie. */
export function addTerm(root: TrieNode, term: string, bits: number): void {
  let node = root;
  for (const { text } of tokensOf(term)) {
    let following = node.next.get(text);
    if (following === undefined) {
      following = trieNode();
      node.next.set(text, following);
    }
    node = following;
  }
  if (node === root) return;
  node.bits |= bits;
  node.term = term;
}

/** The longest term starting at a token. `word` replaces that token's own text. */
export function longestFrom(
  root: TrieNode,
  tokens: readonly Token[],
  at: number,
  word?: string,
): TrieMatch | undefined {
  let node: TrieNode | undefined = root.next.get(word ?? (tokens[at] as Token).text);
  let found: TrieMatch | undefined;
  for (let end = at + 1; node !== undefined; end += 1) {
    if (node.bits !== 0) found = { bits: node.bits, term: node.term, end };
    const token = tokens[end];
    node = token && node.next.get(token.text);
  }
  return found;
}
