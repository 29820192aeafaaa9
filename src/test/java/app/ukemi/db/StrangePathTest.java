package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.child.ChildJvm;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of every script, in a process whose environment speaks UTF-8, as a desktop does and a build may not. */
class StrangePathTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"größe/tägebuch.ukemi", "日記/ジャーナル.ukemi", "🥋/fall ☔ 100% #1?.ukemi"})
    void a_name_in_any_script_is_a_name(String name) throws Exception {
        try (ChildJvm child = ChildJvm.Setup.plain().withEnv(Map.of("LC_ALL", "C.UTF-8"))
                .start(OpeningProbe.class, "create", folder + "/" + name)) {
            assertThat(child.end().out()).isEqualTo("writing [held]\n");
        }
    }
}
