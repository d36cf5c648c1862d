const special = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Returns text for between tags and for attributes in double quotes, in HTML and XML; what XML 1.0 forbids is left out. */
export const escaped = (text: string): string =>
  text.replace(special, (sign) => (/[&<>"]/.test(sign) ? `&#${sign.charCodeAt(0)};` : ''));
