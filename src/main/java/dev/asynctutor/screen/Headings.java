package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Headings, rules, footers and one-sentence messages: what stands around a lesson. */
public final class Headings {
    private Headings() {}

    /** A line across the measure; empty where it would be read aloud or piped. */
    public static List<AttributedString> rule(Look look) {
        if (look.face().screenReader()) return List.of();
        return List.of(look.text(
                Role.RULE, look.glyphs().horizontal().repeat(look.face().measure())));
    }

    /** Where we are and how far, above a rule. */
    public static List<AttributedString> bar(Look look, String left, String right) {
        AttributedString title = look.text(Role.TITLE, left);
        AttributedString note = look.text(Role.MUTED, right);
        List<AttributedString> lines = new ArrayList<>();
        if (look.face().screenReader()) {
            lines.addAll(Lines.wrap(title, look.face().room()));
            if (!right.isEmpty()) lines.addAll(Lines.wrap(note, look.face().room()));
        } else {
            lines.add(
                    Lines.bar(title, note, look.face().measure(), look.glyphs().ellipsis()));
        }
        lines.addAll(rule(look));
        return lines;
    }

    /** Commands with dots between them; a line breaks only between two commands. */
    public static List<AttributedString> footer(Look look, List<String> commands) {
        return dotted(look, commands.stream().map(text -> command(look, text)).toList());
    }

    /** Names with dots between them; a line breaks only between two names. */
    public static List<AttributedString> names(Look look, List<String> names) {
        return dotted(
                look, names.stream().map(name -> look.text(Role.PROMPT, name)).toList());
    }

    private static List<AttributedString> dotted(Look look, List<AttributedString> texts) {
        AttributedString dot = look.text(Role.MUTED, " " + look.glyphs().dot() + " ");
        int room = look.face().measure();
        List<AttributedString> lines = new ArrayList<>();
        AttributedString line = AttributedString.EMPTY;
        for (AttributedString next : texts) {
            AttributedString longer = line.length() == 0 ? next : Lines.concat(line, dot, next);
            if (line.length() > 0 && Lines.width(longer) > room) {
                lines.addAll(Lines.wrap(line, room));
                line = next;
            } else {
                line = longer;
            }
        }
        if (line.length() > 0) lines.addAll(Lines.wrap(line, room));
        return lines;
    }

    /** The first word is what is typed, the rest says what it does. */
    private static AttributedString command(Look look, String command) {
        int space = command.indexOf(' ');
        if (space < 0) return look.text(Role.PROMPT, command);
        return Lines.concat(
                look.text(Role.PROMPT, command.substring(0, space)), look.text(Role.MUTED, command.substring(space)));
    }

    /** A message with its sign, wrapped with a hanging indent. Backquotes mark code. */
    public static List<AttributedString> say(Look look, Screen.Kind kind, String text) {
        Glyphs glyphs = look.glyphs();
        boolean aloud = look.face().screenReader();
        return switch (kind) {
            case PLAIN -> hanging(look, AttributedString.EMPTY, sentence(look, Role.BODY, text));
            case MUTED -> hanging(look, AttributedString.EMPTY, sentence(look, Role.MUTED, text));
            case GOOD ->
                hanging(look, sign(look, Role.GOOD, aloud ? "right:" : glyphs.good()), sentence(look, Role.BODY, text));
            case BAD ->
                hanging(look, sign(look, Role.BAD, aloud ? "wrong:" : glyphs.bad()), sentence(look, Role.BODY, text));
            case HINT ->
                hanging(look, sign(look, Role.HINT, aloud ? "hint:" : glyphs.dot()), sentence(look, Role.BODY, text));
            case WARNING ->
                hanging(look, sign(look, Role.WARNING, aloud ? "note:" : "!"), sentence(look, Role.BODY, text));
            case RUNNING ->
                hanging(
                        look,
                        sign(look, Role.PROMPT, aloud ? "running:" : glyphs.play()),
                        sentence(look, Role.MUTED, text));
        };
    }

    private static AttributedString sign(Look look, Role role, String sign) {
        return Lines.concat(look.text(role, sign), new AttributedString(" "));
    }

    static List<AttributedString> hanging(Look look, AttributedString sign, AttributedString text) {
        int indent = Lines.width(sign);
        AttributedString rest = new AttributedString(look.face().screenReader() ? "" : " ".repeat(indent));
        return Lines.prefix(sign, rest, Lines.wrap(text, look.face().measure() - indent));
    }

    /** A sentence in which backquotes mark code; the backquotes stay where there is no colour. */
    static AttributedString sentence(Look look, Role role, String text) {
        AttributedStyle plain = look.theme().style(role);
        AttributedStyle code = look.theme().style(Role.CODE);
        boolean colored = look.face().depth() > 0;
        AttributedStringBuilder sentence = new AttributedStringBuilder();
        String safe = look.safe(text);
        int at = 0;
        while (at < safe.length()) {
            int open = safe.indexOf('`', at);
            int close = open < 0 ? -1 : safe.indexOf('`', open + 1);
            if (close < 0) break;
            sentence.append(safe.substring(at, open), plain);
            sentence.append(colored ? safe.substring(open + 1, close) : safe.substring(open, close + 1), code);
            at = close + 1;
        }
        return sentence.append(safe.substring(at), plain).toAttributedString();
    }
}
