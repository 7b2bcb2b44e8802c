/** Drawing: theme, Markdown, code, tables, menus and the pager. The only package that writes escape codes. */
@org.jspecify.annotations.NullMarked
package dev.asynctutor.screen;
