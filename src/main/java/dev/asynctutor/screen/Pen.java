package dev.asynctutor.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What writes parts of lines as they come. */
interface Pen {
    Look look();

    void write(AttributedString text);

    void newline();

    /** Takes back what was written last on this line. */
    void back(int columns);

    /** Removes what stands on this line, where that can be done. */
    void eraseLine();

    void flush();

    /** Writes on a screen. */
    record OnScreen(Screen screen) implements Pen {
        @Override
        public Look look() {
            return screen.look();
        }

        @Override
        public void write(AttributedString text) {
            screen.write(text);
        }

        @Override
        public void newline() {
            screen.newline();
        }

        @Override
        public void back(int columns) {
            screen.back(columns);
        }

        @Override
        public void eraseLine() {
            screen.eraseLine();
        }

        @Override
        public void flush() {
            screen.flush();
        }
    }

    /** Collects whole lines. */
    final class Collecting implements Pen {
        private final Look look;
        private final List<AttributedString> lines = new ArrayList<>();
        private AttributedStringBuilder line = new AttributedStringBuilder();

        Collecting(Look look) {
            this.look = look;
        }

        List<AttributedString> lines() {
            return lines;
        }

        @Override
        public Look look() {
            return look;
        }

        @Override
        public void write(AttributedString text) {
            line.append(text);
        }

        @Override
        public void newline() {
            lines.add(line.toAttributedString());
            line = new AttributedStringBuilder();
        }

        @Override
        public void back(int columns) {
            line.setLength(Math.max(0, line.length() - columns));
        }

        @Override
        public void eraseLine() {
            line = new AttributedStringBuilder();
        }

        @Override
        public void flush() {}
    }
}
