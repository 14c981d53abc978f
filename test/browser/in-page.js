/* What is asked of a picture inside the page that shows it. Evaluated there; the answers are plain data. */
globalThis.pictures = {
  /**
   * Loads the fonts of the tests: each under a name of its own, each as Arial, and the one that has every character as Helvetica,
   * which pictures ask for next. They are kept when the page's content is replaced.
   */
  async bring(faces) {
    const decode = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const loaded = await Promise.all(
      faces.map(async ({ font, weight, unicodeRange, bytes }) => {
        const data = decode(bytes);
        const as = (family) => new FontFace(family, data, { weight, unicodeRange }).load();
        return { font, own: await as(font), asked: await as(font === 'last-resort' ? 'Helvetica' : 'Arial') };
      }),
    );
    globalThis.brought = loaded;
    for (const { own } of loaded) document.fonts.add(own);
  },

  /** Makes Arial one of the fonts of the tests. */
  useFont(font) {
    for (const one of globalThis.brought) {
      if (one.font === font || one.font === 'last-resort') document.fonts.add(one.asked);
      else document.fonts.delete(one.asked);
    }
  },

  /** Where each line of text is drawn, and the svg itself, in CSS pixels from the svg's corner. */
  boxes() {
    const svg = document.querySelector('svg');
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      return { text: text.textContent, left: left - frame.left, top: top - frame.top, width, height, size };
    });
    const [, , viewWidth, viewHeight] = svg.getAttribute('viewBox').split(' ').map(Number);
    return { width: frame.width, height: frame.height, viewWidth, viewHeight, texts };
  },

  /** Every drawn thing with its own colours, and the colours of what was painted under it so far. */
  contrasts() {
    const svg = document.querySelector('svg');
    const drawn = [...svg.querySelectorAll('rect, circle, path, line, polygon, polyline, text')].map(
      (element) => {
        const style = getComputedStyle(element);
        const seen = (paint) =>
          paint === 'none' || (paint.includes('0)') && paint.startsWith('rgba')) ? undefined : paint;
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          element,
          tag: element.tagName,
          fill: seen(style.fill),
          stroke: seen(style.stroke),
          left,
          top,
          right,
          bottom,
        };
      },
    );
    const answers = [];
    drawn.forEach((one, place) => {
      const under = drawn
        .slice(0, place)
        .filter((field) => field.tag !== 'text' && field.fill !== undefined && this.touches(field, one));
      // a field that holds all of a thing hides what was painted before it
      const cover = under.findLastIndex((field) => this.covers(field, one));
      for (const { fill } of under.slice(Math.max(cover, 0))) {
        if (one.tag === 'text') answers.push({ tag: one.tag, what: 'fill', colour: one.fill, on: fill });
        else if (one.stroke !== undefined)
          answers.push({ tag: one.tag, what: 'stroke', colour: one.stroke, on: fill });
      }
    });
    return answers;
  },

  /** Whether the fill of one thing lies where another is drawn; the fill of a path only where it is, and not in all of its box. */
  touches({ element, left, top, right, bottom }, one) {
    if (!(left < one.right && right > one.left && top < one.bottom && bottom > one.top)) return false;
    if (element.tagName !== 'path') return true;
    const corner = element.ownerSVGElement.getBoundingClientRect();
    const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    return steps.some((across) =>
      steps.some((down) => {
        const x = one.left + across * (one.right - one.left) - corner.left;
        const y = one.top + down * (one.bottom - one.top) - corner.top;
        return element.isPointInFill(new DOMPoint(x, y));
      }),
    );
  },

  /** Whether a rectangle or a disc holds all of another thing. */
  covers({ tag, left, top, right, bottom }, one) {
    if (tag === 'rect')
      return left <= one.left && right >= one.right && top <= one.top && bottom >= one.bottom;
    if (tag !== 'circle') return false;
    const across = Math.max(
      Math.abs(one.left - (left + right) / 2),
      Math.abs(one.right - (left + right) / 2),
    );
    const down = Math.max(Math.abs(one.top - (top + bottom) / 2), Math.abs(one.bottom - (top + bottom) / 2));
    return Math.hypot(across, down) <= (right - left) / 2;
  },

  /** The colours of a picture of the screen, given as a data URL: of each place asked for, `[red, green, blue]`. */
  async colours(url, places) {
    const pixels = await this.pixels(url);
    return places.map(([x, y]) => {
      const at = (Math.round(y) * pixels.width + Math.round(x)) * 4;
      return [...pixels.data.slice(at, at + 3)];
    });
  },

  /** The colours that occur in the outermost pixels of a picture of the screen. */
  async edge(url, wide) {
    const { data, width, height } = await this.pixels(url);
    const found = new Set();
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (x >= wide && x < width - wide && y >= wide && y < height - wide) continue;
        const at = (y * width + x) * 4;
        found.add([data[at], data[at + 1], data[at + 2]].join(','));
      }
    }
    return [...found];
  },

  /** How many pixels of a rectangle are near a colour. */
  async count(url, colour, [left, top, right, bottom], near) {
    const { data, width } = await this.pixels(url);
    let count = 0;
    for (let y = Math.round(top); y < bottom; y += 1) {
      for (let x = Math.round(left); x < right; x += 1) {
        const at = (y * width + x) * 4;
        const apart = colour.reduce((sum, part, place) => sum + Math.abs(part - data[at + place]), 0);
        if (apart <= near) count += 1;
      }
    }
    return count;
  },

  async pixels(url) {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  },

  /** What the parser of SVG makes of a text: whether it parses, the elements and attributes in it, and the texts that they hold. */
  parsed(text) {
    const document_ = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...document_.querySelectorAll('*')];
    return {
      faults: document_.querySelectorAll('parsererror').length,
      elements: [...new Set(all.map((element) => element.nodeName))].sort(),
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))].sort(),
      description: document_.querySelector('desc')?.textContent,
      title: document_.querySelector('title')?.textContent,
    };
  },
};
