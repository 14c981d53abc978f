/**
 * A document before it becomes Markdown or HTML: sections, headings and blocks.
 *
 * @module
 */
import type { Voice } from '../person/statement.js';

/** A paragraph. */
export interface Words {
  /** Discriminant. */
  readonly kind: 'words';
  /** The text. */
  readonly text: string;
}

/** A person's statement, with its voice. */
export interface Said {
  /** Discriminant. */
  readonly kind: 'said';
  /** The text, as written in the plan. */
  readonly text: string;
  /** Whose words it is in. */
  readonly voice: Voice;
}

/** A list. */
export interface Items {
  /** Discriminant. */
  readonly kind: 'items';
  /** The items, each made of blocks. */
  readonly items: readonly (readonly Block[])[];
}

/** Labels with their contents. */
export interface Facts {
  /** Discriminant. */
  readonly kind: 'facts';
  /** The labels with their contents. */
  readonly facts: readonly Fact[];
}

/** A label with its contents. */
export interface Fact {
  /** The label. */
  readonly label: string;
  /** The contents. */
  readonly blocks: readonly Block[];
}

/** A table. */
export interface Table {
  /** Discriminant. */
  readonly kind: 'table';
  /** What the table shows. */
  readonly caption: string;
  /** The column headings. */
  readonly head: readonly string[];
  /** The rows. The first cell of each is its row heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture, with a text description inside it. */
export interface Picture {
  /** Discriminant. */
  readonly kind: 'picture';
  /** Draws the picture as SVG with a title and a description. All ids start with `ids`. */
  readonly svg: (ids: string) => string;
}

/** Links to other items in the document. */
export interface References {
  /** Discriminant. */
  readonly kind: 'references';
  /** The anchor and name of each item. */
  readonly to: readonly { readonly anchor: string; readonly name: string }[];
}

/** An item with its own heading. */
export interface Thing {
  /** Discriminant. */
  readonly kind: 'thing';
  /** The link anchor. It is stable, and made from our own keywords and indexes. */
  readonly anchor: string;
  /** The heading. */
  readonly heading: string;
  /** The contents. */
  readonly blocks: readonly Block[];
}

/** The content of a section. */
export type Block = Words | Said | Items | Facts | Table | Picture | References | Thing;

/** A section of the document. */
export interface Section {
  /** The link anchor, which is the section's key. */
  readonly anchor: string;
  /** Its heading. */
  readonly heading: string;
  /** Its contents. */
  readonly blocks: readonly Block[];
}

/** A complete document. */
export interface PlanDocument {
  /** Its title. */
  readonly title: string;
  /** The version, its status and dates, in a few short sentences. */
  readonly versionLines: readonly string[];
  /** The sections, in order. */
  readonly sections: readonly Section[];
}
