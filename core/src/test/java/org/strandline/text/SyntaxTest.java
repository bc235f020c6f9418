package org.strandline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.text.Syntax.Arc;

class SyntaxTest {

    private static final Arc ROOT = new Arc(Syntax.ROOT, "root");

    @Test
    void aTreeKnowsItsRootAndWhatHangsOnAToken() {
        Syntax tree = new Syntax(List.of(new Arc(1, "nsubj:pass"), ROOT, new Arc(1, "obl"), new Arc(1, "punct")));
        assertThat(tree.root()).isEqualTo(1);
        assertThat(tree.dependants(1)).containsExactly(0, 2, 3);
        assertThat(tree.dependants(0)).isEmpty();
        assertThat(tree.dependants()).containsExactly(List.of(), List.of(0, 2, 3), List.of(), List.of());
        assertThat(tree.arc(0).universal()).isEqualTo("nsubj");
    }

    @Test
    void whatIsNoTreeIsRefused() {
        assertThatThrownBy(() -> new Syntax(List.of(new Arc(1, "dep"), new Arc(0, "dep"), ROOT)))
                .hasMessageContaining("hangs on itself");
        assertThatThrownBy(() -> new Syntax(List.of(ROOT, ROOT))).hasMessageContaining("has 2");
        assertThatThrownBy(() -> new Syntax(List.of(new Arc(0, "dep")))).hasMessageContaining("hangs on itself");
        assertThatThrownBy(() -> new Syntax(List.of(ROOT, new Arc(7, "dep")))).hasMessageContaining("no token");
    }
}
