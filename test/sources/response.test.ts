import {expect} from '@open-wc/testing';
import {bytesOf} from '../../src/sources/response.js';

describe('The bytes of an answer', () => {
  it('are read a megabyte at a time, where all are here already: the page may draw between', async () => {
    let turns = 0;
    const turn = () => (turns += 1);
    const seen: number[] = [];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          seen.push(turns);
          setTimeout(turn);
          if (seen.length > 4) controller.close();
          else controller.enqueue(new Uint8Array(1e6));
        },
      },
      {highWaterMark: 0},
    );
    const bytes = await bytesOf(new Response(body), 'example.org', 5e6);
    expect(bytes).to.have.length(4e6);
    expect(seen).to.deep.equal([0, 1, 2, 3, 4]);
  });
});
