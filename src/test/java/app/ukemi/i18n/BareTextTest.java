package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.house.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** No text that a user reads stands outside the message files. */
class BareTextTest {
    private static final Set<String> TEXTS_IN_FXML = Set.of(
            "text", "promptText", "accessibleText", "accessibleHelp", "accessibleRoleDescription", "title",
            "headerText", "contentText", "tooltip", "fx:value");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String WORDS = "\\(\\s*\"[^\"]*\\p{L}";
    private static final List<Pattern> BARE_IN_JAVA = List.of(
            Pattern.compile("\\bnew (?:Label|Button|CheckBox|RadioButton|ToggleButton|Hyperlink|Tooltip|MenuItem|Menu"
                    + "|CheckMenuItem|RadioMenuItem|Text|TitledPane|Tab|TextField|TextArea|ButtonType)" + WORDS),
            Pattern.compile("\\bset(?:Text|PromptText|Title|HeaderText|ContentText|AccessibleText|AccessibleHelp"
                    + "|AccessibleRoleDescription)" + WORDS));

    @Test
    void no_text_stands_in_fxml() {
        assertThat(Sources.fxml().stream().flatMap(file -> bareTexts(file).stream())).isEmpty();
    }

    @Test
    void no_text_stands_in_java() {
        assertThat(Sources.java().stream().flatMap(file -> bareCalls(file).stream())).isEmpty();
    }

    private static List<String> bareCalls(Path file) {
        String source = Sources.read(file);
        return BARE_IN_JAVA.stream()
                .flatMap(pattern -> pattern.matcher(source).results())
                .map(match -> file.getFileName() + ": " + match.group())
                .toList();
    }

    private static List<String> bareTexts(Path file) {
        List<String> found = new ArrayList<>();
        try {
            collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()), found);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
        return found.stream().map(text -> file.getFileName() + ": " + text).toList();
    }

    private static void collect(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE && isBare(node.getNodeValue())) {
            found.add(node.getNodeValue().strip());
        }
        if (node.hasAttributes()) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                Node attribute = node.getAttributes().item(i);
                if (TEXTS_IN_FXML.contains(attribute.getNodeName()) && isBare(attribute.getNodeValue())) {
                    found.add(attribute.toString());
                }
            }
        }
        children(node).forEach(child -> collect(child, found));
    }

    /** Signs without a letter, such as a dot between two texts, need no translation. */
    private static boolean isBare(String text) {
        return LETTER.matcher(text).find() && !text.startsWith("%") && !text.startsWith("$");
    }

    private static Stream<Node> children(Node node) {
        NodeList children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }
}
