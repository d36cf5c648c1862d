// What a screen reader finds under an element, in Chromium: one line for each thing, in the order in which it is read.
//
//   document.body.append(stage); stage.id = 'stage';
//   const {text, update} = await executeServerCommand('accessibility-tree', {})
//
// `update` is whether kept trees are to be written anew: UPDATE=trees.
const most = 60;
/** Text that is split by layout, and wrappers without a meaning. */
const silent = new Set(['InlineTextBox', 'none', 'generic', 'LineBreak', 'ListMarker']);
const states = ['expanded', 'selected', 'busy', 'level', 'checked', 'pressed', 'roledescription', 'live'];

/** The server's port and the day of the test are not what is kept. */
const today = new Intl.DateTimeFormat('en', {timeZone: 'UTC', dateStyle: 'medium'}).format();
const plain = (value) =>
  String(value ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/localhost:\d+/g, 'localhost')
    .replaceAll(today, 'today')
    .replace(/\s+/g, ' ')
    .trim();
const cut = (text) => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

/** Chromium hands out the bytes of a role's description, each as a letter. */
function stateText(name, value) {
  if (name !== 'roledescription') return value;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}

function lineOf({role, name, description, properties = []}) {
  const told = properties
    .filter(({name: state, value}) => states.includes(state) && value.value !== '' && value.value !== undefined)
    .map(({name: state, value}) => `${state}=${stateText(state, value.value)}`);
  return [
    role?.value,
    name?.value && `"${cut(plain(name.value))}"`,
    description?.value && `(${cut(plain(description.value))})`,
    ...told,
  ]
    .filter(Boolean)
    .join(' ');
}

function linesUnder(node, byId, depth, lines, above) {
  const isSilent = node.ignored || silent.has(node.role?.value);
  // A text that its own parent is named by is said once.
  const isRepeated = node.role?.value === 'StaticText' && plain(node.name?.value) === above;
  if (!isSilent && !isRepeated) lines.push('  '.repeat(depth) + lineOf(node));
  const name = isSilent ? above : plain(node.name?.value);
  // What stands in an option or picture is said by its name.
  if (['option', 'image'].includes(node.role?.value)) return;
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child) linesUnder(child, byId, isSilent || isRepeated ? depth : depth + 1, lines, name);
  }
}

async function treeOf(client) {
  const {root} = await client.send('DOM.getDocument', {depth: 0});
  const {nodeId} = await client.send('DOM.querySelector', {nodeId: root.nodeId, selector: '#stage'});
  const {node} = await client.send('DOM.describeNode', {nodeId});
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const stage = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
  const lines = [];
  if (stage) linesUnder(stage, byId, 0, lines, '');
  return [...lines.slice(0, most), ...(lines.length > most ? [`… and ${lines.length - most} more`] : [])].join('\n');
}

export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      try {
        return {text: await treeOf(client), update: process.env.UPDATE === 'trees'};
      } finally {
        await client.detach();
      }
    },
  };
}
