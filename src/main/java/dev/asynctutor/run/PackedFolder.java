package dev.asynctutor.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A folder packed as a zip, unpacked once: whole or not at all, by one process at a time, and again when a file of it
 * is missing.
 *
 * @param name the folder's name, different for different contents
 * @param executable the one file that is made executable, with forward slashes
 * @param sha256 of the zip's bytes, in hexadecimal
 * @param bytes of all its files, unpacked
 * @param zip opens the zip
 */
record PackedFolder(String name, String executable, String sha256, long bytes, Opening zip) {
    /** Written last: size and path of every file, one a line. */
    private static final String STAMP = ".unpacked";

    /** File locks hold between processes; this one holds between the threads of ours. */
    private static final Object THREADS = new Object();

    /** Opens a stream. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Makes sure that the folder is there.
     *
     * @param parent where it is to be; made when missing
     * @param progress told the part done, from 0 to 1, while it unpacks
     * @return the folder
     * @throws IOException when it cannot be written, or when the zip is damaged
     */
    Path unpackInto(Path parent, DoubleConsumer progress) throws IOException {
        Path folder = parent.resolve(name);
        if (isWhole(folder)) {
            return folder;
        }
        Files.createDirectories(parent);
        synchronized (THREADS) {
            try (FileChannel channel = FileChannel.open(
                            parent.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isWhole(folder)) {
                    replace(folder, progress);
                }
            }
        }
        return folder;
    }

    private static boolean isWhole(Path folder) throws IOException {
        Path stamp = folder.resolve(STAMP);
        if (!Files.isRegularFile(stamp)) {
            return false;
        }
        for (String line : Files.readAllLines(stamp)) {
            int space = line.indexOf(' ');
            Path file = folder.resolve(line.substring(space + 1));
            if (!Files.isRegularFile(file) || Files.size(file) != Long.parseLong(line.substring(0, space))) {
                return false;
            }
        }
        return true;
    }

    private void replace(Path folder, DoubleConsumer progress) throws IOException {
        Path fresh = folder.resolveSibling(name + ".new");
        Path damaged = folder.resolveSibling(name + ".old");
        delete(fresh); // left by a tutor that was stopped while it unpacked
        delete(damaged);
        try {
            unpack(fresh, progress);
            if (Files.exists(folder)) {
                Files.move(folder, damaged, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(fresh);
            delete(damaged);
        }
    }

    private void unpack(Path folder, DoubleConsumer progress) throws IOException {
        MessageDigest digest = sha256Digest();
        StringBuilder stamp = new StringBuilder();
        long done = 0;
        try (DigestInputStream hashed = new DigestInputStream(zip.open(), digest)) {
            ZipInputStream entries = new ZipInputStream(hashed);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                long size = Files.copy(entries, inside(folder, entry.getName()));
                stamp.append(size).append(' ').append(entry.getName()).append('\n');
                done += size;
                progress.accept(bytes == 0 ? 1 : Math.min(1, (double) done / bytes));
            }
            hashed.transferTo(OutputStream.nullOutputStream()); // the zip's directory, which counts for the digest
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException("the packed " + name + " is damaged");
        }
        Path start = folder.resolve(executable);
        if (!start.toFile().setExecutable(true)) {
            throw new IOException(start + " cannot be made executable");
        }
        Files.writeString(folder.resolve(STAMP), stamp);
    }

    private static Path inside(Path folder, String entry) throws IOException {
        Path file = folder.resolve(entry).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("the packed file " + entry + " would lie outside its folder");
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
