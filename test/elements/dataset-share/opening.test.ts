import {expect, html, oneEvent} from '@open-wc/testing';
import {useClipboard} from '../clipboard.js';
import {drawn, part, settled, textOf} from '../drawn.js';
import {pressed, record, shareOf} from './parts.js';

const focused = (share: Element) => share.shadowRoot!.activeElement?.id;
const escape = (share: Element) =>
  part(share, '[part=share]')!.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
  );

describe('Copying from a share', () => {
  const written = useClipboard();

  it('puts the link on the clipboard, shows it, says so and tells the page', async () => {
    const share = await shareOf(record);
    const told = oneEvent(share, 'dataset-copy');
    await pressed(share, '#link');
    expect(written).to.deep.equal(['https://archive.example/snow']);
    expect(textOf(share, '.reference')).to.equal('https://archive.example/snow');
    expect(textOf(share, '[role=status]')).to.equal('Copied.');
    const {detail} = (await told) as CustomEvent<unknown>;
    expect(detail).to.deep.equal({text: 'https://archive.example/snow', format: 'link'});
  });

  it('takes the link again when it is pressed again', async () => {
    const share = await shareOf(record);
    await pressed(share, '#link');
    await pressed(share, '#link');
    expect(written).to.have.lengthOf(2);
    expect(textOf(share, '[role=status]')).to.equal('Copied.');
  });

  it('puts the markup on the clipboard as it is shown', async () => {
    const share = await shareOf(record);
    await pressed(share, '#embed');
    const told = oneEvent(share, 'dataset-copy');
    await pressed(share, '[part=button]');
    expect(written).to.deep.equal([part(share, '.reference')!.textContent]);
    const {detail} = (await told) as CustomEvent<{format: string}>;
    expect(detail.format).to.equal('html');
  });

  it('says nothing of the link once something else is open', async () => {
    const share = await shareOf(record);
    await pressed(share, '#link');
    await pressed(share, '#embed');
    expect(textOf(share, '[role=status]')).to.equal('');
  });
});

describe('Copying from a share where it is not allowed', () => {
  useClipboard(new DOMException('no', 'NotAllowedError'));

  it('selects the link for the reader, who is told the keys', async () => {
    const share = await shareOf(record);
    await pressed(share, '#link');
    expect(getSelection()?.toString()).to.equal('https://archive.example/snow');
    expect(textOf(share, '[role=status]')).to.equal('Press Ctrl+C to copy it.');
  });
});

describe('The form for a Mastodon server', () => {
  const opened: unknown[][] = [];
  const open = window.open.bind(window);
  beforeEach(() => {
    opened.length = 0;
    window.open = (...args) => (opened.push(args), null);
  });
  afterEach(() => (window.open = open));

  /** Fills in the form and sends it. */
  async function sent(server: string): Promise<HTMLInputElement> {
    const share = await shareOf(record);
    await pressed(share, '#mastodon');
    const input = part(share, 'input') as HTMLInputElement;
    input.value = server;
    part(share, '[part=button]')!.click();
    await settled(share);
    return input;
  }

  it('waits for the reader’s server', async () => {
    const share = await shareOf(record);
    await pressed(share, '#mastodon');
    expect(focused(share)).to.equal('server');
    expect(textOf(share, 'label')).to.equal('Your Mastodon server');
  });

  it('opens the server’s page, which is not told of ours', async () => {
    await sent('@me@mastodon.social');
    const [address, ...how] = opened[0]!;
    expect(address).to.match(/^https:\/\/mastodon\.social\/share\?text=Snow%20%26%20ice%20https%3A/);
    expect(how).to.deep.equal(['_blank', 'noreferrer']);
  });

  for (const server of ['', 'mastodon', 'a.b c'])
    it(`opens nothing for “${server}”`, async () => {
      await sent(server);
      expect(opened).to.deep.equal([]);
    });

  it('is complained about by the browser when it holds no server’s name', async () =>
    expect((await sent('mastodon')).validity.patternMismatch).to.equal(true));

  it('remembers nothing', async () => {
    const share = await shareOf(record);
    await pressed(share, '#mastodon');
    (part(share, 'input') as HTMLInputElement).value = 'mine.example';
    await pressed(share, '#mastodon');
    expect(part(share, 'form')).to.equal(null);
    await pressed(share, '#mastodon');
    expect(part(share, 'input')).to.have.property('value', '');
    expect(part(share, 'input')!.getAttribute('autocomplete')).to.equal('off');
  });
});

describe('What a share has opened', () => {
  for (const name of ['mastodon', 'embed'])
    it(`is told of and closed by the button of ${name}`, async () => {
      const share = await shareOf(record);
      const button = part(share, `#${name}`)!;
      expect(button.ariaExpanded).to.equal('false');
      await pressed(share, `#${name}`);
      expect(button.ariaExpanded).to.equal('true');
      await pressed(share, `#${name}`);
      expect(button.ariaExpanded).to.equal('false');
      expect(part(share, 'form, .reference')).to.equal(null);
    });

  it('makes room for what is opened next', async () => {
    const share = await shareOf(record);
    await pressed(share, '#mastodon');
    await pressed(share, '#embed');
    expect(part(share, 'form')).to.equal(null);
  });

  it('is closed by Escape, which brings the reader back', async () => {
    const share = await shareOf(record);
    await pressed(share, '#mastodon');
    escape(share);
    await settled(share);
    expect(part(share, 'form')).to.equal(null);
    expect(focused(share)).to.equal('mastodon');
  });

  it('stays for any other key; and Escape moves nobody where nothing is open', async () => {
    const share = await shareOf(record);
    escape(share);
    expect(focused(share)).to.equal(undefined);
    await pressed(share, '#mastodon');
    part(share, 'input')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true, composed: true}));
    await settled(share);
    expect(part(share, 'form')).not.to.equal(null);
  });

  it('is accessible', async () => {
    const share = await drawn(html`<dataset-share .data=${record}></dataset-share>`);
    for (const name of ['#mastodon', '#embed', '#link']) {
      await pressed(share, name);
      await expect(share).to.be.accessible();
    }
  });
});
