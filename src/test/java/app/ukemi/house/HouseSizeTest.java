package app.ukemi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds the sizes of files and methods of the design; the greatest of each are Checkstyle's to hold. */
class HouseSizeTest {
    private static final int MEDIAN_FILE = 60;
    private static final int LARGE_FILE = 150;
    private static final int LARGE_METHOD = 14;

    @Test
    void files_are_small() {
        List<Integer> lines = Sources.java().stream()
                .map(file -> (int) Sources.read(file).lines().count())
                .sorted()
                .toList();
        assertThat(at(lines, 50)).as("median of file lengths").isLessThanOrEqualTo(MEDIAN_FILE);
        assertThat(at(lines, 90)).as("90th percentile of file lengths").isLessThanOrEqualTo(LARGE_FILE);
    }

    @Test
    void methods_are_small() throws IOException {
        assertThat(at(methodLengths(), 90)).as("90th percentile of method lengths").isLessThanOrEqualTo(LARGE_METHOD);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(Sources.packages())
                .map(folder -> folder.resolve("package-info.java"))
                .allSatisfy(file -> assertThat(file).exists().content().contains("@NullMarked"));
    }

    private static int at(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    /** What is hidden, and what a build makes, is none of it. */
    @Test
    void at_the_top_there_is_what_the_design_draws() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString).filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder("README.md", "packaging", "pom.xml", "src");
        }
        assertThat(Path.of(".gitignore")).exists();
    }

    /** From the first line of a method to its last, without its annotations' own lines being told apart. */
    private static List<Integer> methodLengths() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(Sources.java());
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Integer> lengths = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new MethodLengths(unit, positions, lengths).scan(unit, null);
        }
        return lengths.stream().sorted().toList();
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Integer> lengths;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<Integer> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            lengths.add((int) (last - first + 1));
            return super.visitMethod(method, unused);
        }
    }
}
