package dev.asynctutor.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of every exported file: a comment with a checksum of its path and of all above it. A file whose stamp is
 * right is as it was exported and may be written anew; any other is a person's.
 */
final class Stamp {
    private static final String NAME = "async-tutor sha256=";
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<!--|#) " + NAME + "([0-9a-f]{64})(?: -->)?$");

    private Stamp() {}

    static String stamped(String path, String text) {
        String mark = NAME + checksum(path, text);
        return text + (path.endsWith(".md") ? "\n<!-- " + mark + " -->\n" : "\n# " + mark + "\n");
    }

    /** Whether a file at this path is, byte for byte, an exported one. */
    static boolean isRight(String path, String file) {
        String text = file.replace("\r\n", "\n"); // version control may have changed line ends
        Matcher mark = MARK.matcher(text);
        int last = -1;
        while (mark.find()) last = mark.start();
        if (last < 1) return false;
        return stamped(path, text.substring(0, last - 1)).equals(text);
    }

    /** Whether this was exported once, whatever has become of it. */
    static boolean isThere(String file) {
        return MARK.matcher(file.replace("\r\n", "\n")).find();
    }

    private static String checksum(String path, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest((path + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
