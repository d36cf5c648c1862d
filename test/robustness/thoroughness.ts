/** How much of it is tried: little and always the same with `npm test`, much and always something else with `npm run test:long`. */
export interface Thoroughness {
  /** Of what is quick. */
  readonly many: number;
  /** Of what is drawn. */
  readonly few: number;
  readonly seed: number;
}

export const brief: Thoroughness = {many: 300, few: 40, seed: 1};
export const thorough: Thoroughness = {many: 20_000, few: 10_000, seed: Date.now() % 2 ** 31};
