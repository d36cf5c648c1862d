import type {PropertyDeclarations} from 'lit';
import {DatasetElement} from './dataset-element.js';

/** What the elements share whose attributes can say what the dataset is. */
export abstract class WorkElement extends DatasetElement {
  static override properties: PropertyDeclarations = {
    creators: {},
    year: {},
    publisher: {},
    doi: {},
    type: {},
    version: {},
    href: {},
  };

  /** `Family, Given; Family, Given; Organisation`. */
  declare creators?: string | null;
  /** Year of publication, four digits. */
  declare year?: string | number | null;
  /** The repository. */
  declare publisher?: string | null;
  /** `10.5281/zenodo.6406114`, or its address. */
  declare doi?: string | null;
  /** General kind: `dataset`, `software`, … */
  declare type?: string | null;
  /** Version, as its authors write it. */
  declare version?: string | null;
  /** Landing page; the record's or the DOI's unless told. */
  declare href?: string | null;
}
