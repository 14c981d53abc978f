/**
 * Phrases of a lexicon as a tree of words, so that all of them are looked for at once.
 *
 * @module
 */
import { type Token, tokensOf } from './tokens.js';

/** A place in the tree: what ends here, and which words can follow. */
export interface TrieNode {
  /** The lists of the term that ends here, one bit each; 0 where none does. */
  bits: number;
  /** The term that ends here. */
  term: string;
  /** The words that can follow. */
  readonly next: Map<string, TrieNode>;
}

/** A term found in a text. */
export interface TrieMatch {
  /** The lists it is on, one bit each. */
  readonly bits: number;
  /** The term. */
  readonly term: string;
  /** The token after its last. */
  readonly end: number;
}

/** A place in the tree with nothing in it. */
export function trieNode(): TrieNode {
  return { bits: 0, term: '', next: new Map() };
}

/** Puts a term into the tree. */
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

/** The longest term of the tree that begins at a token; `word` stands in the place of that token's own text. */
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
