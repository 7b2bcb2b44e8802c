package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexerTest {
    /** The tokens that are coloured, {@code KEYWORD:await}. */
    private static List<String> colored(Language language, String source) {
        return Lexer.lex(source, language).stream()
                .filter(token -> token.role() != Role.BODY)
                .map(token -> token.role() + ":" + token.text())
                .collect(Collectors.toList());
    }

    @Test
    void python() {
        assertThat(colored(Language.PYTHON, "@app.get('/')\nasync def tea(n=1.5e-3): # x"))
                .containsExactly(
                        "DECORATOR:@app.get",
                        "STRING:'/'",
                        "KEYWORD:async",
                        "KEYWORD:def",
                        "FUNCTION:tea",
                        "NUMBER:1.5e-3",
                        "COMMENT:# x");
    }

    @Test
    void stringsOfPython() {
        assertThat(colored(Language.PYTHON, "rb'\\'' '''a\n'b''' \"open\nx"))
                .containsExactly("STRING:rb'\\''", "STRING:'''a\n'b'''", "STRING:\"open");
    }

    @Test
    void expressionsInFormattedStrings() {
        assertThat(colored(Language.PYTHON, "f'{{no}} {len(x)!r:>{w}} {d[\"k\"]}'"))
                .containsExactly(
                        "STRING:f'{{no}} {",
                        "FUNCTION:len",
                        "STRING:!r:>{",
                        "STRING:}} {",
                        "STRING:\"k\"",
                        "STRING:}'");
    }

    @Test
    void softKeywordsOnlyWhereTheyAreKeywords() {
        assertThat(colored(
                        Language.PYTHON,
                        "match point:\n    case Point(x): pass\nmatch = case\nmatch.group()\ntype X = int\ntype(x)\n"))
                .containsExactly(
                        "KEYWORD:match",
                        "KEYWORD:case",
                        "TYPE:Point",
                        "KEYWORD:pass",
                        "FUNCTION:group",
                        "KEYWORD:type",
                        "FUNCTION:type");
    }

    @Test
    void attributesAreNoKeywords() {
        assertThat(colored(Language.PYTHON, "task.cancel(); m.match")).containsExactly("FUNCTION:cancel");
    }

    @Test
    void java() {
        assertThat(
                        colored(
                                Language.JAVA,
                                "@Override record Cup(int n) { /* a\n*/ String s = \"\"\"\n x\"\"\"; char c = '\\''; var record = 1_0L; }"))
                .containsExactly(
                        "DECORATOR:@Override",
                        "KEYWORD:record",
                        "TYPE:Cup",
                        "KEYWORD:int",
                        "COMMENT:/* a\n*/",
                        "TYPE:String",
                        "STRING:\"\"\"\n x\"\"\"",
                        "KEYWORD:char",
                        "STRING:'\\''",
                        "KEYWORD:var",
                        "NUMBER:1_0L");
    }
}
