/**
 * A document before it is Markdown or HTML: headings, and what stands under them.
 *
 * @module
 */
import type { Voice } from '../person/statement.js';

/** Words on their own. */
export interface Words {
  /** Tells the blocks apart. */
  readonly kind: 'words';
  /** The words. */
  readonly text: string;
}

/** What somebody said, with whose words they are. */
export interface Said {
  /** Tells the blocks apart. */
  readonly kind: 'said';
  /** The words, as they stand in the plan. */
  readonly text: string;
  /** Whose they are. */
  readonly voice: Voice;
}

/** Things in a row. */
export interface Items {
  /** Tells the blocks apart. */
  readonly kind: 'items';
  /** The things, each of some blocks. */
  readonly items: readonly (readonly Block[])[];
}

/** Labels, and what stands beside each. */
export interface Facts {
  /** Tells the blocks apart. */
  readonly kind: 'facts';
  /** Each label with its blocks. */
  readonly facts: readonly Fact[];
}

/** One label, and what stands beside it. */
export interface Fact {
  /** What it is about. */
  readonly label: string;
  /** What is said. */
  readonly blocks: readonly Block[];
}

/** Rows and columns. */
export interface Table {
  /** Tells the blocks apart. */
  readonly kind: 'table';
  /** What the table shows. */
  readonly caption: string;
  /** The head of each column. */
  readonly head: readonly string[];
  /** The rows; the first cell of each is its head. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture, which has the same words in it. */
export interface Picture {
  /** Tells the blocks apart. */
  readonly kind: 'picture';
  /** Draws the picture, as SVG with a title and a description, whose ids begin as told. */
  readonly svg: (ids: string) => string;
}

/** A reference to something else in the document. */
export interface References {
  /** Tells the blocks apart. */
  readonly kind: 'references';
  /** The things referred to: the anchor of each, and what it is called. */
  readonly to: readonly { readonly anchor: string; readonly name: string }[];
}

/** A thing with a heading of its own. */
export interface Thing {
  /** Tells the blocks apart. */
  readonly kind: 'thing';
  /** Where it stands, for references: stable, and made of our own words and places. */
  readonly anchor: string;
  /** What it is called. */
  readonly heading: string;
  /** What stands under it. */
  readonly blocks: readonly Block[];
}

/** What stands under a heading. */
export type Block = Words | Said | Items | Facts | Table | Picture | References | Thing;

/** A part of the document. */
export interface Section {
  /** Where it stands: the part's key. */
  readonly anchor: string;
  /** Its heading. */
  readonly heading: string;
  /** What stands in it. */
  readonly blocks: readonly Block[];
}

/** A document, whole. */
export interface PlanDocument {
  /** Its title. */
  readonly title: string;
  /** Which version it is, how far it has come, and of what days: a few short sentences. */
  readonly standing: readonly string[];
  /** The parts, in order. */
  readonly sections: readonly Section[];
}
