package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.screen.Face.Colors;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static AttributedStyle style(Colors colors, Role role) {
        return Theme.of(Faces.person(80, colors, true)).style(role);
    }

    @ParameterizedTest
    @EnumSource(
            value = Colors.class,
            names = {"DARK", "LIGHT"})
    void rolesOfOneListingLookDifferent(Colors colors) {
        EnumSet<Role> code = EnumSet.range(Role.KEYWORD, Role.TYPE);
        code.add(Role.BODY);
        Set<AttributedStyle> styles = new HashSet<>();
        for (Role role : code) styles.add(style(colors, role));
        assertThat(styles).hasSameSizeAs(code);
    }

    @ParameterizedTest
    @EnumSource(
            value = Colors.class,
            names = {"DARK", "LIGHT"})
    void goodBadAndWarningLookDifferent(Colors colors) {
        assertThat(Set.of(style(colors, Role.GOOD), style(colors, Role.BAD), style(colors, Role.WARNING)))
                .hasSize(3);
    }

    @Test
    void darkAndLightAreDifferentColours() {
        for (Role role : Role.values()) {
            AttributedStyle dark = style(Colors.DARK, role);
            boolean colored = !ansi(dark).isEmpty() && ansi(dark).contains("38;5;");
            if (colored) assertThat(dark).as(role.name()).isNotEqualTo(style(Colors.LIGHT, role));
        }
    }

    /** WCAG asks for 4.5:1 for text; rules and bars need 3:1. */
    @ParameterizedTest
    @EnumSource(
            value = Colors.class,
            names = {"DARK", "LIGHT"})
    void everyColourReadsWell(Colors colors) {
        double background = colors == Colors.DARK ? luminance(0x1e1e1e) : luminance(0xffffff);
        for (Role role : Role.values()) {
            String codes = ansi(style(colors, role));
            int at = codes.indexOf("38;5;");
            if (at < 0) continue;
            int index = Integer.parseInt(codes.substring(at + 5).split("[;m]", 2)[0]);
            double own = luminance(org.jline.utils.Colors.DEFAULT_COLORS_256[index]);
            double contrast = (Math.max(own, background) + 0.05) / (Math.min(own, background) + 0.05);
            assertThat(contrast).as("%s on %s", role, colors).isGreaterThanOrEqualTo(role == Role.RULE ? 3 : 4.5);
        }
    }

    @Test
    void withoutColoursNothingIsStyled() {
        for (Role role : Role.values()) assertThat(style(Colors.NONE, role)).isEqualTo(AttributedStyle.DEFAULT);
    }

    private static String ansi(AttributedStyle style) {
        String sample = new AttributedString("x", style)
                .toAnsi(256, org.jline.utils.AttributedCharSequence.ForceMode.Force256Colors);
        return sample.substring(0, sample.indexOf('x'));
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
