import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown, { type Components } from "react-markdown";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "./index.ts";

/** Shows a run where the reader shows its highlights. */
const components = { "text-run": "i" } as Components;

function render(markdown: string): string {
  const [section] = readMarkdown(markdown).sections;
  const swapIn = () => () => section?.tree;
  return renderToStaticMarkup(createElement(Markdown, { components, rehypePlugins: [swapIn] }));
}

describe("SO17 trees and react-markdown", () => {
  test("SO17 a ready tree that a rehype plugin returns is rendered, and runs reach their component", () => {
    expect(render("**Luke A. Bronin  \nMayor**\n\n- a [June 22, 2019](#)")).toBe(
      '<p><strong><i data-start="0">Luke A. Bronin</i><br/><i data-start="15">Mayor</i></strong></p>' +
        '<ul><li><i data-start="22">a </i><a href="#"><i data-start="24">June 22, 2019</i></a></li></ul>',
    );
  });

  test("SO17 HTML and addresses that run something do nothing", () => {
    expect(render("<b>x</b> [y](javascript:alert(1))")).toBe(
      '<p><i data-start="0">&lt;b&gt;x&lt;/b&gt; </i><a href=""><i data-start="9">y</i></a></p>',
    );
  });
});
