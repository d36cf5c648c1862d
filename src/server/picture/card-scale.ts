/** Sizes of a card in pixels. */
export interface Scale {
  readonly width: number;
  /** As high as it needs to be unless told. */
  readonly height?: number;
  readonly margin: number;
  readonly title: number;
  readonly titleLines: number;
  readonly text: number;
  readonly note: number;
  readonly figure: number;
  readonly course: number;
}

/** For a page, an e-mail, a README. */
export const plain: Scale = {
  width: 640,
  margin: 24,
  title: 20,
  titleLines: 4,
  text: 14,
  note: 12,
  figure: 34,
  course: 44,
};
/** For Open Graph: what chat programs and networks show of a link. */
export const social: Scale = {
  width: 1200,
  height: 630,
  margin: 64,
  title: 52,
  titleLines: 3,
  text: 27,
  note: 21,
  figure: 88,
  course: 112,
};
