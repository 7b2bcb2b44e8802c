package dev.asynctutor.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder that a course is exported to: a new one, an empty one, or that of an earlier export. In the last, only files
 * that are still as they were exported are written anew; what a person has changed or added stays.
 */
public final class ExportFolder {
    private static final String UNFINISHED = ".async-tutor-";

    private final Path folder;

    public ExportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it; paths are relative to the folder, with forward slashes.
     *
     * @param kept files that are not as they were exported, and were therefore left alone
     * @param removed files of an earlier export that this course does not have
     */
    public record Written(int files, List<String> kept, List<String> removed) {}

    /**
     * Writes all files, or none when the disk refuses or is full.
     *
     * @param files stamped texts, as {@link ExportedCourse#files} makes them
     * @throws NotAnExportException when the folder holds something else; nothing was touched
     */
    public Written write(SortedMap<String, String> files) throws IOException, NotAnExportException {
        if (!Files.exists(folder)) return create(files);
        if (!Files.isDirectory(folder)) {
            throw new NotAnExportException(folder + " is a file; export takes a folder that is new or empty.");
        }
        if (!isEmpty() && !isExport()) {
            throw new NotAnExportException(folder
                    + " holds other files; export takes a folder that is new, empty, or that of an earlier export.");
        }
        return refresh(files);
    }

    private Written create(SortedMap<String, String> files) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.resolveSibling("");
        if (!Files.isDirectory(parent)) Files.createDirectories(parent);
        Path unfinished = unfinished(parent);
        try {
            stage(files, unfinished);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
        return new Written(files.size(), List.of(), List.of());
    }

    private Written refresh(SortedMap<String, String> files) throws IOException {
        List<String> kept = new ArrayList<>();
        SortedMap<String, String> wanted = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (mayBeWritten(file.getKey())) wanted.put(file.getKey(), file.getValue());
            else kept.add(file.getKey());
        }
        Path unfinished = unfinished(folder);
        try {
            stage(wanted, unfinished);
            for (String path : wanted.keySet()) createFolderOf(folder.resolve(path));
            // first the page that tells an export from other folders, so that one cut short here can be done again
            if (wanted.containsKey(Site.README)) put(unfinished, Site.README);
            for (String path : wanted.keySet()) if (!path.equals(Site.README)) put(unfinished, path);
        } finally {
            delete(unfinished);
        }
        return new Written(wanted.size(), List.copyOf(kept), removeWhatIsGone(files));
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, this::counts)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Whether it is more than what an export that was killed has left. */
    private boolean counts(Path entry) {
        return !entry.getFileName().toString().startsWith(UNFINISHED);
    }

    private boolean isExport() throws IOException {
        Path readme = folder.resolve(Site.README);
        return Files.isRegularFile(readme) && Stamp.isThere(text(readme));
    }

    private boolean mayBeWritten(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return true;
        if (Files.isDirectory(file)) throw new FileSystemException(file.toString(), null, "a folder is in the way");
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Stamp.isRight(path, text(file));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Path unfinished(Path parent) throws IOException {
        try {
            return Files.createDirectory(parent.resolve(UNFINISHED + UUID.randomUUID()));
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(parent.toString());
        }
    }

    private static void stage(SortedMap<String, String> files, Path unfinished) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = unfinished.resolve(file.getKey());
            createFolderOf(path);
            Files.writeString(path, file.getValue());
        }
    }

    private static void createFolderOf(Path file) throws IOException {
        Path parent = file.resolveSibling("");
        if (!Files.isDirectory(parent)) Files.createDirectories(parent);
    }

    private void put(Path unfinished, String path) throws IOException {
        Files.move(unfinished.resolve(path), folder.resolve(path), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> removeWhatIsGone(SortedMap<String, String> files) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String place : List.of("", "modules/", "code_examples/")) {
            for (String path : exportable(place)) {
                if (files.containsKey(path) || !Stamp.isRight(path, text(folder.resolve(path)))) continue;
                Files.delete(folder.resolve(path));
                removed.add(path);
            }
        }
        return List.copyOf(removed);
    }

    private List<String> exportable(String place) throws IOException {
        Path where = folder.resolve(place);
        if (!Files.isDirectory(where)) return List.of();
        try (Stream<Path> entries = Files.list(where)) {
            return entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> place + file.getFileName())
                    .filter(path -> path.endsWith(".md") || path.endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path unfinished) throws IOException {
        if (!Files.exists(unfinished)) return;
        try (Stream<Path> all = Files.walk(unfinished)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
