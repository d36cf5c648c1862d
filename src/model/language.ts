import {textAs} from './decoder.js';

/** In which language a record speaks. */
export const language = textAs('a language tag, such as de or pt-BR', (given) =>
  /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(given) ? given : null,
);
