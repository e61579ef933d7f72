import { FeatureRows } from './feature-rows.ts';

/** Feature rows that remember the template each came from, so that weights can be told in words. */
export class TracedRows extends FeatureRows {
  readonly templates: number[] = [];

  override clear(): void {
    super.clear();
    this.templates.length = 0;
  }

  override one(template: number, value: number): void {
    this.templates.push(template);
    super.one(template, value);
  }

  override two(template: number, a: number, b: number): void {
    this.templates.push(template);
    super.two(template, a, b);
  }

  override three(template: number, a: number, b: number, c: number): void {
    this.templates.push(template);
    super.three(template, a, b, c);
  }
}
