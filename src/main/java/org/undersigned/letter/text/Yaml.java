package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.undersigned.problem.Place;

import java.util.Optional;

/// The YAML of a front matter as nodes, each with its place; nothing is constructed of them.
final class Yaml {

    /// No front matter needs to go deeper than this, nor to name so many things twice.
    static final int DEEPEST = 20;

    private static final int MOST_ALIASES = 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(true).build();

    private final Reading reading;
    private final FrontCut cut;

    /// The offset in the file of what is between the hyphens.
    private final int start;

    Yaml(Reading reading, FrontCut cut) {
        this.reading = reading;
        this.cut = cut;
        this.start = reading.source().offset(cut.line(), 1);
    }

    /// The keys and values; none if there are problems or nothing at all.
    Optional<MappingNode> keys() {
        try {
            if (!isBounded()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(cut.yaml());
            if (root.isPresent() && !(root.get() instanceof MappingNode)) {
                reading.error(place(root.get()), "letter.frontMatterNoKeys");
            }
            return root.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
        } catch (MarkedYamlEngineException e) {
            report(e);
        } catch (YamlEngineException _) {
            reading.error(reading.source().at(cut.line(), 1), "letter.yaml");
        }
        return Optional.empty();
    }

    /// Looked at event by event first: composing recurses.
    private boolean isBounded() {
        int depth = 0;
        int aliases = 0;
        for (Event event : new Parse(SETTINGS).parseString(cut.yaml())) {
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            aliases += event instanceof AliasEvent ? 1 : 0;
            if (depth > DEEPEST || aliases > MOST_ALIASES) {
                String key = depth > DEEPEST ? "letter.yamlTooDeep" : "letter.yamlAliases";
                reading.error(place(event.getStartMark()), key);
                return false;
            }
        }
        return true;
    }

    private void report(MarkedYamlEngineException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        if (problem.contains("mapping values are not allowed")) {
            reading.error(place(e.getProblemMark()), "letter.yamlColon");
        } else if (problem.contains("TAB")) {
            reading.error(place(e.getProblemMark()), "letter.yamlTab");
        } else if (context.contains("quoted scalar")) {
            reading.error(place(e.getContextMark()), "letter.yamlQuote");
        } else if (problem.contains("alias")) {
            reading.error(place(e.getProblemMark()), "letter.yamlAliases");
        } else {
            reading.error(place(e.getProblemMark()), "letter.yaml");
        }
    }

    /// Where a node begins in the file.
    Place place(Node node) {
        return place(node.getStartMark());
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> reading.source().at(cut.line() + at.getLine(), at.getColumn() + 1))
                .orElseGet(() -> reading.source().at(cut.line(), 1));
    }

    /// What a node looks like in the file.
    String written(Node node) {
        return reading.source().text().substring(offset(node), end(node));
    }

    /// The offset in the file at which a node begins.
    int offset(Node node) {
        return node.getStartMark().map(this::offset).orElse(0);
    }

    /// The offset in the file behind a node; lines of their own end where the next key begins.
    int end(Node node) {
        return Math.max(offset(node), node.getEndMark().map(this::offset).orElse(0));
    }

    /// YAML counts code points; in columns, but not here, it leaves out byte order marks.
    private int offset(Mark mark) {
        return start + cut.yaml().offsetByCodePoints(0, mark.getIndex());
    }
}
