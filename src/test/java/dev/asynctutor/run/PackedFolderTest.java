package dev.asynctutor.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFolderTest {
    private final AtomicInteger openings = new AtomicInteger();

    @TempDir
    Path cache;

    @Test
    void unpacksWholeAndMakesTheExecutableExecutable() throws Exception {
        List<Double> progress = new ArrayList<>();

        Path folder = packed("bin/python", "lib/os.py").unpackInto(cache, progress::add);

        assertThat(folder.resolve("bin/python")).isExecutable().hasContent("bin/python");
        assertThat(folder.resolve("lib/os.py")).hasContent("lib/os.py");
        assertThat(progress).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void unpacksOnlyOnce() throws Exception {
        PackedFolder packed = packed("bin/python");
        packed.unpackInto(cache, part -> {});

        packed.unpackInto(cache, part -> {});

        assertThat(openings).hasValue(1);
    }

    @Test
    void repairsAFolderWithAMissingFile() throws Exception {
        PackedFolder packed = packed("bin/python", "lib/os.py");
        Path folder = packed.unpackInto(cache, part -> {});
        Files.delete(folder.resolve("lib/os.py"));

        packed.unpackInto(cache, part -> {});

        assertThat(folder.resolve("lib/os.py")).hasContent("lib/os.py");
    }

    @Test
    void repairsAFolderWithACutFile() throws Exception {
        PackedFolder packed = packed("bin/python", "lib/os.py");
        Path folder = packed.unpackInto(cache, part -> {});
        Files.writeString(folder.resolve("lib/os.py"), "li");

        packed.unpackInto(cache, part -> {});

        assertThat(folder.resolve("lib/os.py")).hasContent("lib/os.py");
    }

    @Test
    void clearsAwayWhatAStoppedUnpackingLeft() throws Exception {
        Files.createDirectories(cache.resolve("python-test.new/lib"));
        Files.writeString(cache.resolve("python-test.new/lib/half"), "ha");

        packed("bin/python").unpackInto(cache, part -> {});

        assertThat(names()).containsExactlyInAnyOrder("python-test", "python-test.lock");
    }

    @Test
    void refusesADamagedZipAndLeavesNothing() throws Exception {
        PackedFolder good = packed("bin/python");
        PackedFolder damaged = new PackedFolder(
                good.name(), good.executable(), "00" + good.sha256().substring(2), 1, good.zip());

        assertThatThrownBy(() -> damaged.unpackInto(cache, part -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        assertThat(names()).containsExactly("python-test.lock");
    }

    @Test
    void refusesAFileOutsideItsFolder() throws Exception {
        PackedFolder hostile = packed("bin/python", "../../escaped");

        assertThatThrownBy(() -> hostile.unpackInto(cache.resolve("deep"), part -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../../escaped");
        assertThat(cache.resolve("escaped")).doesNotExist();
    }

    @Test
    void manyAtOnceUnpackOnce() throws Exception {
        PackedFolder packed = packed("bin/python", "lib/os.py");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Path> unpacking = () -> packed.unpackInto(cache, part -> {});
            for (Future<Path> folder : pool.invokeAll(java.util.Collections.nCopies(16, unpacking))) {
                assertThat(folder.get().resolve("lib/os.py")).exists();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(openings).hasValue(1);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Files whose content is their path. */
    private PackedFolder packed(String... files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = 0;
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(file.getBytes(UTF_8));
                size += file.length();
            }
        }
        byte[] content = bytes.toByteArray();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        return new PackedFolder("python-test", "bin/python", sha256, size, () -> {
            openings.incrementAndGet();
            return new ByteArrayInputStream(content);
        });
    }
}
