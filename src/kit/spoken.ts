import {css} from 'lit';

/** `.spoken`: for the ear alone. */
export const spoken = css`
  .spoken {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
