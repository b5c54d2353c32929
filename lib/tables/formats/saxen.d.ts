// saxen has no types of its own. These cover only what is used here; the library's readme describes everything.
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: 'openTag',
      listen: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', listen: (name: string) => void): this;
    on(event: 'text', listen: (value: string, decode: Decode) => void): this;
    on(event: 'cdata', listen: (value: string) => void): this;
    on(event: 'error', listen: (error: Error) => void): this;
    parse(text: string): this;
    stop(): void;
  }
}
