package app.ukemi.dist;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules and jars of an image, and which of them anything in it asks for. */
final class Contents {
    private final Image image;
    private final ModuleFinder known;
    private final ModuleFinder jars;
    private final String path;

    /** With the path that the program runs with, for what is inside the modules of the image. */
    Contents(Image image, String path) {
        this.image = image;
        this.path = path;
        Path[] all = Stream.of(path.split(File.pathSeparator)).map(Path::of).toArray(Path[]::new);
        known = ModuleFinder.compose(ModuleFinder.of(all), ModuleFinder.ofSystem());
        jars = ModuleFinder.of(image.jars());
    }

    Set<String> present() throws IOException {
        var release = new Properties();
        try (var in = Files.newInputStream(image.folder().resolve("release"))) {
            release.load(in);
        }
        String modules = release.getProperty("MODULES").replace("\"", "");
        Set<String> all = new TreeSet<>(List.of(modules.split(" ")));
        jars.findAll().forEach(jar -> all.add(jar.descriptor().name()));
        return all;
    }

    /** What is there, and neither these ask for nor what they ask for. */
    Set<String> unasked(Set<String> by) throws IOException, InterruptedException {
        Map<String, Set<String>> asks = found();
        Set<String> asked = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(by);
        while (!next.isEmpty()) {
            String name = next.remove();
            if (asked.add(name)) {
                next.addAll(asks.containsKey(name) ? asks.get(name) : required(name));
            }
        }
        Set<String> rest = new TreeSet<>(present());
        rest.removeAll(asked);
        return rest;
    }

    /** By jdeps, from the classes of each jar. */
    private Map<String, Set<String>> found() throws IOException, InterruptedException {
        Stream<Object> words = Stream.of(
                "-s", "--multi-release", "25", "--ignore-missing-deps", "--module-path", path);
        Stream<Path> files = Folders.inside(image.jars()).stream().filter(each -> each.toString().endsWith(".jar"));
        String said = Command.jdk("jdeps", Stream.concat(words, files).toArray()).run();
        Map<String, Set<String>> found = new HashMap<>();
        for (String line : said.lines().filter(each -> !each.endsWith("not found")).toList()) {
            String[] ends = line.split(" -> ");
            if (ends.length == 2) {
                found.computeIfAbsent(module(ends[0]), _ -> new HashSet<>()).add(module(ends[1]));
            }
        }
        return found;
    }

    /** Jars that are no modules by themselves are called by their files there. */
    private String module(String end) {
        String name = Path.of(end.strip()).getFileName().toString();
        return jars.findAll().stream()
                .filter(jar -> jar.location().orElseThrow().getPath().endsWith("/" + name))
                .map(jar -> jar.descriptor().name())
                .findFirst()
                .orElse(name);
    }

    private Set<String> required(String name) {
        ModuleDescriptor module = known.find(name).orElseThrow().descriptor();
        return module.requires().stream()
                .filter(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toSet());
    }
}
